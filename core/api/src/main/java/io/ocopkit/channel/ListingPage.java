package io.ocopkit.channel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a channel answers when it is asked for its listings. */
public sealed interface ListingPage {

    /**
     * Some of the shop's listings, each with our key.
     *
     * @param entries the listings of this page; those without a SKU of ours are left out
     * @param next where the next page begins; null after the last one
     */
    record Entries(List<Entry> entries, @Nullable String next) implements ListingPage {

        /** Keeps an unmodifiable copy. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The page could not be read this time.
     *
     * @param why what stood in the way
     */
    record Unreadable(Outcome why) implements ListingPage {

        /** Requires a reason. */
        public Unreadable {
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * One listing of the shop.
     *
     * @param reference our key and the channel's
     * @param seen what the channel shows of it
     */
    record Entry(ListingReference reference, Observation seen) {

        /** Requires both. */
        public Entry {
            Objects.requireNonNull(reference, "reference");
            Objects.requireNonNull(seen, "seen");
        }
    }
}
