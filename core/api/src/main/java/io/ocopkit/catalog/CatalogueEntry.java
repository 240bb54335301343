package io.ocopkit.catalog;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.GateDecision;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Language;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item on offer in a certified catalogue, with the certificate it stands on as far as the catalogue tells. Whether it
 * may be on the shelf is a question of the day: ask {@link #eligibilityOn}.
 *
 * @param source where it was read
 * @param product the product
 * @param producer its producer; null when the list names nobody
 * @param certificate the recognition
 * @param offer the offer
 */
public record CatalogueEntry(
        RowSource source, Product product, @Nullable Producer producer, Certificate certificate, Offer offer)
        implements CatalogueLine {
    private static final ListingGate GATE = ListingGate.strict();

    /** Requires all but the producer. */
    public CatalogueEntry {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(offer, "offer");
    }

    @Override
    public Sku sku() {
        return offer.sku();
    }

    /**
     * The product's name for a reader.
     *
     * @param language the reader's language
     * @return the English name for English readers when there is one, otherwise the name as certified
     */
    public String name(Language language) {
        String english = product.englishName();
        return language == Language.EN && english != null ? english : product.name();
    }

    /**
     * Whether the item may be listed on a day, judged by the same gate that lets listings pass everywhere.
     *
     * @param date the day, in Vietnam
     * @return the proof, or every reason why not
     */
    public GateDecision eligibilityOn(LocalDate date) {
        return GATE.evaluate(product, List.of(certificate), date);
    }
}
