package io.ocopkit.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The units of an address as a paper or a table prints them. Blank parts count as not printed.
 *
 * @param commune commune, ward, township or special zone; null when not printed
 * @param district district of any kind; null when not printed
 * @param province province or centrally-run city; null when not printed
 * @param writtenOn date of the paper, which tells a ward of 2025 from an older one of the same name; null when unknown
 */
public record PrintedUnits(
        @Nullable String commune,
        @Nullable String district,
        @Nullable String province,
        @Nullable LocalDate writtenOn) {

    /** Turns blank parts into null. */
    public PrintedUnits {
        commune = orNull(commune);
        district = orNull(district);
        province = orNull(province);
    }

    /**
     * Units from a paper without a date.
     *
     * @param commune commune or ward; null when not printed
     * @param district district; null when not printed
     * @param province province; null when not printed
     * @return the units
     */
    public static PrintedUnits of(@Nullable String commune, @Nullable String district, @Nullable String province) {
        return new PrintedUnits(commune, district, province, null);
    }

    int length() {
        return length(commune) + length(district) + length(province);
    }

    private static int length(@Nullable String part) {
        return part == null ? 0 : part.length();
    }

    private static @Nullable String orNull(@Nullable String part) {
        return part == null || part.isBlank() ? null : part;
    }
}
