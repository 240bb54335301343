package io.ocopkit.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a document, read back by the adapter's own test. What the document does not show is null.
 *
 * @param sku the seller's key
 * @param removed whether the entry says that the item is removed
 * @param name the product's name
 * @param description the description
 * @param price the amount exactly as written: {@code 150000.00} has a scale of 2
 * @param stars the stars
 * @param validUntil the certificate's last valid day
 */
public record ParsedRow(
        String sku,
        boolean removed,
        @Nullable String name,
        @Nullable String description,
        @Nullable BigDecimal price,
        @Nullable Integer stars,
        @Nullable LocalDate validUntil) {

    /** Requires the SKU. */
    public ParsedRow {
        Objects.requireNonNull(sku, "sku");
    }

    @Nullable
    Object value(Shown what) {
        return switch (what) {
            case NAME -> name;
            case DESCRIPTION -> description;
            case PRICE -> price;
            case STARS -> stars;
            case VALID_UNTIL -> validUntil;
        };
    }
}
