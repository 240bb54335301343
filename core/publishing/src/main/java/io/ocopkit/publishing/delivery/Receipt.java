package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an intent ended. Receipts are only ever added; when a person revives a parked intent, its last receipt is the one
 * that counts.
 *
 * @param outlet the outlet
 * @param sku the item
 * @param goal the intent
 * @param end how it ended
 * @param at when
 * @param channelKey the channel's key by then; null when it had given none
 * @param issue what the channel said; null when it had nothing against it
 */
public record Receipt(
        Outlet outlet,
        Sku sku,
        Goal goal,
        End end,
        Instant at,
        @Nullable String channelKey,
        @Nullable Issue issue) {

    /** Requires all but key and issue. */
    public Receipt {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(sku, "sku");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(at, "at");
    }

    /** How an intent can end. */
    public enum End {
        /** The channel did it; a withdrawal was also seen to be gone. */
        APPLIED,
        /** The channel refused it. */
        REJECTED,
        /** It was given up, and a person was told. */
        PARKED,
        /** A newer intent to show took its place. */
        SUPERSEDED,
        /** A withdrawal took its place. */
        WITHDRAWN
    }
}
