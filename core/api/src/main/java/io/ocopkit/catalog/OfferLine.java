package io.ocopkit.catalog;

import io.ocopkit.listing.Offer;
import java.util.Objects;

/**
 * What a row of an offer list says.
 *
 * @param source where it was read
 * @param product which product is offered
 * @param offer the offer
 */
public record OfferLine(RowSource source, ProductReference product, Offer offer) {

    /** Requires all three. */
    public OfferLine {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(offer, "offer");
    }
}
