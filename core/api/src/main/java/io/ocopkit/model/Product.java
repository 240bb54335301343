package io.ocopkit.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product of the programme, whether or not it is certified today.
 *
 * @param id identity across files
 * @param producer who makes it; null when no list has named the producer, in which case it cannot be listed
 * @param name name as certified, in NFC
 * @param englishName name for buyers abroad; null when none is given
 * @param code code of the latest assessment; null when unknown
 * @param productSet the set it was graded in; null when unknown
 * @param origin where it comes from
 */
public record Product(
        ProductId id,
        @Nullable ProducerId producer,
        String name,
        @Nullable String englishName,
        @Nullable ProductCode code,
        @Nullable ProductSet productSet,
        Address origin) {

    /** Requires id, name and origin. */
    public Product {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A product has a name");
        }
    }

    /**
     * A product of which only the producer, the name and the origin are known.
     *
     * @param producer who makes it
     * @param name name as certified
     * @return the product, its id derived from producer and name
     */
    public static Product named(Producer producer, String name) {
        ProductId id = ProductId.derive(producer.id(), name);
        return new Product(id, producer.id(), name, null, null, null, producer.address());
    }
}
