package io.ocopkit.channel;

import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;

/** One entry of a feed. */
public sealed interface FeedItem {

    /**
     * The seller's key of the entry.
     *
     * @return the SKU
     */
    Sku sku();

    /**
     * An item to be shown.
     *
     * @param listing the listing
     */
    record Listed(Listing listing) implements FeedItem {
        @Override
        public Sku sku() {
            return listing.sku();
        }
    }

    /**
     * An item to be removed. It stands in the document as a row of its own: a reader must not have to conclude from
     * absence that something is gone.
     *
     * @param withdrawal what and why
     */
    record Removed(Withdrawal withdrawal) implements FeedItem {
        @Override
        public Sku sku() {
            return withdrawal.sku();
        }
    }
}
