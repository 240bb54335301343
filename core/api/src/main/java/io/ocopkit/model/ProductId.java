package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;

/**
 * Identifies a product across files and imports.
 *
 * @param value upper-case letters, digits and hyphens
 */
public record ProductId(String value) implements Comparable<ProductId> {
    private static final int MAX_LENGTH = 64;

    /** Refuses anything but upper-case letters, digits and hyphens, 64 at most. */
    public ProductId {
        if (!Forms.isKey(value, MAX_LENGTH)) {
            throw new InvalidValueException(
                    "PRODUCT_ID_FORM",
                    BilingualText.of(
                            "Mã sản phẩm chỉ gồm chữ in hoa không dấu, chữ số và gạch nối, tối đa 64 ký tự",
                            "A product id has upper-case letters, digits and hyphens, 64 at most"));
        }
    }

    /**
     * The identity of a product whose producer is known.
     *
     * @param producer the producer
     * @param name the product's name as printed
     * @return the id
     */
    public static ProductId derive(ProducerId producer, String name) {
        return new ProductId("SP-" + NaturalKey.of("product/1", name, producer.value()));
    }

    /**
     * The identity of a product whose list names no producer: the same name in two communes is two products.
     *
     * @param name the product's name as printed
     * @param origin where it comes from
     * @return the id
     */
    public static ProductId derive(String name, PostalAddress origin) {
        return new ProductId("SP-"
                + NaturalKey.of(
                        "product-without-producer/1", name, origin.commune(), origin.district(), origin.province()));
    }

    @Override
    public int compareTo(ProductId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
