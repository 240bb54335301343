package io.ocopkit.channel.stripe;

import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;

/**
 * Some pieces of one pack.
 *
 * @param listing what is sold, with the proof that it may be
 * @param item which of its packs, by SKU; the listing's own SKU where there is only one
 * @param quantity how many; 1 or more
 */
public record CheckoutLine(Listing listing, Sku item, long quantity) {

    /** Refuses a pack the listing does not have, and less than one piece. */
    public CheckoutLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("At least one piece is bought, not " + quantity);
        }
        if (listing.offer().items().stream().noneMatch(pack -> pack.sku().equals(item))) {
            throw new IllegalArgumentException("The listing " + listing.sku() + " has no pack " + item);
        }
    }

    Variant pack() {
        return listing.offer().items().stream()
                .filter(pack -> pack.sku().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
