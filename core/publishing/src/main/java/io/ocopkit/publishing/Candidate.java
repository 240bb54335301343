package io.ocopkit.publishing;

import io.ocopkit.certification.Certificate;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that might be listed: an item of a product with all that is known of its recognitions.
 *
 * @param product the product
 * @param producer its producer; null when no list names one
 * @param certificates its recognitions, settled
 * @param offer the item; without an offer of the seller, one on request whose SKU is the product's id
 * @param offered whether the seller offers it, as opposed to the programme listing it
 * @param recognised whether the latest complete list of recognitions still has it
 */
public record Candidate(
        Product product,
        @Nullable Producer producer,
        List<Certificate> certificates,
        Offer offer,
        boolean offered,
        boolean recognised) {

    /** Keeps an unmodifiable copy of the certificates. */
    public Candidate {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(offer, "offer");
        certificates = List.copyOf(certificates);
    }
}
