package io.ocopkit.units;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place as far as it is known, from large to small.
 *
 * @param province the province
 * @param district the district; null when unknown, and always since 1 July 2025
 * @param commune the commune; null when unknown
 */
public record UnitPath(
        AdministrativeUnit province,
        @Nullable AdministrativeUnit district,
        @Nullable AdministrativeUnit commune) {

    /** Requires the province. */
    public UnitPath {
        Objects.requireNonNull(province, "province");
    }

    /**
     * The smallest unit known.
     *
     * @return commune, else district, else province
     */
    public AdministrativeUnit smallest() {
        if (commune != null) {
            return commune;
        }
        return district != null ? district : province;
    }

    /**
     * The code of the smallest unit known.
     *
     * @return the code with its code set
     */
    public AdministrativeCode code() {
        return smallest().code();
    }

    /**
     * How precise the place is.
     *
     * @return tier of the smallest unit known
     */
    public UnitTier precision() {
        return smallest().kind().tier();
    }

    /** The full names from small to large, such as {@code Phường Phú Lợi, Thành phố Hồ Chí Minh}. */
    @Override
    public String toString() {
        return Stream.of(commune, district, province)
                .filter(Objects::nonNull)
                .map(AdministrativeUnit::title)
                .collect(Collectors.joining(", "));
    }
}
