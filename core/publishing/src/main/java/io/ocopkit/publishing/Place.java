package io.ocopkit.publishing;

import io.ocopkit.model.PostalAddress;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a product comes from, down to the commune, which files for its producers.
 *
 * @param commune commune or ward; null when unknown
 * @param province province or centrally-run city; null when unknown
 */
public record Place(@Nullable String commune, @Nullable String province) {
    /** Nothing is known. */
    public static final Place UNKNOWN = new Place(null, null);

    static Place of(PostalAddress address) {
        return new Place(address.commune(), address.province());
    }

    /** Commune and province as far as known; empty when neither is. */
    @Override
    public String toString() {
        return Stream.of(commune, province).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
