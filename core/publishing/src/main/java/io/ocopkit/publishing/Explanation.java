package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why an item was shown at an instant, or was not, outlet by outlet.
 *
 * @param sku the item
 * @param at the instant
 * @param outlets one entry an outlet
 */
public record Explanation(Sku sku, Instant at, List<InOutlet> outlets) {

    /** Keeps an unmodifiable copy. */
    public Explanation {
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(at, "at");
        outlets = List.copyOf(outlets);
    }

    /** The Vietnamese sentences, a line an outlet. */
    @Override
    public String toString() {
        return outlets.stream().map(InOutlet::toString).collect(Collectors.joining("\n"));
    }

    /** Whether buyers saw an item. */
    public enum Showing {
        /** They did. */
        LIVE,
        /** They had, and did no longer. */
        WITHDRAWN,
        /** They had not yet. */
        NOT_LISTED
    }

    /**
     * What the ledger says of an item in one outlet, and what would be decided today.
     *
     * @param outlet the outlet
     * @param showing whether buyers saw it at the instant
     * @param text why, from the ledger
     * @param since when it came to that; null when it had not been listed
     * @param today what comes out today, whatever was the case then
     * @param findings what stands against it today; empty when nothing does
     */
    public record InOutlet(
            Outlet outlet,
            Showing showing,
            BilingualText text,
            @Nullable Instant since,
            BilingualText today,
            List<Finding> findings) {

        /** Keeps an unmodifiable copy of the findings. */
        public InOutlet {
            Objects.requireNonNull(outlet, "outlet");
            Objects.requireNonNull(showing, "showing");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(today, "today");
            findings = List.copyOf(findings);
        }

        @Override
        public String toString() {
            return outlet + ": " + text.vi() + ". " + today.vi();
        }
    }
}
