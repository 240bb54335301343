package io.ocopkit.catalog;

import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import org.jspecify.annotations.Nullable;

/**
 * How a list of offers or revocations names a product. At least one of id, code and name is there.
 *
 * @param id our own id; null when the list does not have it
 * @param code the code of an assessment; null when the list does not have it
 * @param name the product's name; null when the list does not have it
 * @param producer the producer's name; null when the list does not have it
 * @param province the province, to tell producers of one name apart, by the short name that identities are derived from
 *     when the map knows it; null when the list does not have it
 */
public record ProductReference(
        @Nullable ProductId id,
        @Nullable ProductCode code,
        @Nullable String name,
        @Nullable String producer,
        @Nullable String province) {

    /** Refuses a reference to nothing. */
    public ProductReference {
        if (id == null && code == null && name == null) {
            throw new IllegalArgumentException("A product is referred to by id, code or name");
        }
    }
}
