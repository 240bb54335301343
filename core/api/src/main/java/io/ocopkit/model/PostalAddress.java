package io.ocopkit.model;

import io.ocopkit.units.AdministrativeCode;
import org.jspecify.annotations.Nullable;

/**
 * An address in one form, old or new, as printed. Since 1 July 2025 there are no districts; older papers have them.
 *
 * @param street house number and street or hamlet; null when not printed
 * @param commune commune, ward, township or special zone; null when not printed
 * @param district district of the time before July 2025; null when not printed
 * @param province province or centrally-run city; null when not printed
 * @param code code of the smallest unit known; null when unknown
 */
public record PostalAddress(
        @Nullable String street,
        @Nullable String commune,
        @Nullable String district,
        @Nullable String province,
        @Nullable AdministrativeCode code) {

    /**
     * An address of which only the units are known.
     *
     * @param commune commune or ward; null when not printed
     * @param district district; null when not printed
     * @param province province; null when not printed
     * @return the address
     */
    public static PostalAddress of(@Nullable String commune, @Nullable String district, @Nullable String province) {
        return new PostalAddress(null, commune, district, province, null);
    }

    /**
     * Whether nothing at all is known.
     *
     * @return true when no part is printed
     */
    public boolean isEmpty() {
        return street == null && commune == null && district == null && province == null;
    }

    /** The parts in one line, from small to large; empty when nothing is printed. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        append(line, street);
        append(line, commune);
        append(line, district);
        append(line, province);
        return line.toString();
    }

    private static void append(StringBuilder line, @Nullable String part) {
        if (part != null) {
            line.append(line.length() == 0 ? "" : ", ").append(part);
        }
    }
}
