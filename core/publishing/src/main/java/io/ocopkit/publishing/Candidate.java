package io.ocopkit.publishing;

import io.ocopkit.certification.Certificate;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param faults what keeps it from being shown whatever its certificate says; of pages that contradict themselves
 */
public record Candidate(
        Product product,
        @Nullable Producer producer,
        List<Certificate> certificates,
        Offer offer,
        boolean offered,
        boolean recognised,
        List<Finding> faults) {

    /** Keeps unmodifiable copies of the lists. */
    public Candidate {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(offer, "offer");
        certificates = List.copyOf(certificates);
        faults = List.copyOf(faults);
    }

    /**
     * A candidate without faults.
     *
     * @param product the product
     * @param producer its producer; null when no list names one
     * @param certificates its recognitions, settled
     * @param offer the item
     * @param offered whether the seller offers it
     * @param recognised whether the latest complete list of recognitions still has it
     */
    public Candidate(
            Product product,
            @Nullable Producer producer,
            List<Certificate> certificates,
            Offer offer,
            boolean offered,
            boolean recognised) {
        this(product, producer, certificates, offer, offered, recognised, List.of());
    }

    /**
     * The page of some packs, as shops that are called list it: a choice of the packs that are offered, or of all while
     * none is. Packs that cannot share a page make a candidate with a fault.
     *
     * @param page key of the page
     * @param packs its packs in the order in which they are shown; at least one. Of more than
     *     {@link Offer#MOST_VARIANTS} one more is enough, so that nobody has to hold them all
     * @return the page
     */
    public static Candidate ofPage(Sku page, List<Candidate> packs) {
        return PageMaker.page(page, packs);
    }

    /**
     * The page on which the seller has put it.
     *
     * @return key of the page; null for what stands by itself, and for a page
     */
    public @Nullable Sku page() {
        PagePlace place = offer.place();
        return place == null ? null : place.page();
    }

    /** Its own, its page's, and its product's. */
    Stream<Sku> keys() {
        Sku page = page();
        Sku product = new Sku(this.product.id().value());
        return page == null ? Stream.of(offer.sku(), product) : Stream.of(offer.sku(), page, product);
    }

    Candidate withFault(Finding fault) {
        return new Candidate(
                product, producer, certificates, Offer.onRequest(offer.sku()), offered, recognised, List.of(fault));
    }
}
