package io.ocopkit.model;

import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.AdministrativeUnit;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Placement;
import io.ocopkit.units.PrintedUnits;
import io.ocopkit.units.UnitPath;
import io.ocopkit.units.UnitTier;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a producer works: as the certificate prints it, and where that is on today's map. The printed form is never
 * overwritten, because the paper keeps it to the end of its term (QĐ 26/2026/QĐ-TTg, Điều 12.1).
 *
 * @param original the address as printed
 * @param current the same place in today's units; null while it is unknown or several units are possible
 */
public record Address(PostalAddress original, @Nullable PostalAddress current) {

    /** Requires the printed form. */
    public Address {
        Objects.requireNonNull(original, "original");
    }

    /**
     * An address whose place on today's map has not been looked up.
     *
     * @param original the address as printed
     * @return the address
     */
    public static Address asPrinted(PostalAddress original) {
        return new Address(original, null);
    }

    /**
     * Where the printed address lies on the map of a day: one place, all places that are possible after a division, or
     * the part that is not known. A printed unit code counts more than the names.
     *
     * @param units the administrative map
     * @param on the day whose units are wanted, usually today
     * @return the place as far as it can be told
     */
    public Placement placeOn(AdministrativeUnits units, LocalDate on) {
        AdministrativeCode code = original.code();
        boolean known = code != null && units.unit(code, on).isPresent();
        return known && code != null
                ? units.place(code, on)
                : units.place(PrintedUnits.of(original.commune(), original.district(), original.province()), on);
    }

    /**
     * The same address with its current form filled in. It stays empty when the answer of {@link #placeOn} is not one
     * place, and when that place is less precise than what is printed: better the printed commune than only a province.
     *
     * @param units the administrative map
     * @param on the day whose units are wanted, usually today
     * @return an address with the same printed form
     */
    public Address locatedOn(AdministrativeUnits units, LocalDate on) {
        return new Address(original, placeOn(units, on).fold(this::onMap, several -> null, unknown -> null));
    }

    private @Nullable PostalAddress onMap(Placement.Placed placed) {
        UnitPath path = placed.path();
        boolean lessPrecise =
                (original.commune() != null || original.district() != null) && placed.precision() == UnitTier.PROVINCE;
        return lessPrecise
                ? null
                : new PostalAddress(
                        original.street(),
                        title(path.commune()),
                        title(path.district()),
                        path.province().title(),
                        path.code());
    }

    private static @Nullable String title(@Nullable AdministrativeUnit unit) {
        return unit == null ? null : unit.title();
    }

    /**
     * The form to show a buyer today.
     *
     * @return the current form when known, otherwise the printed one
     */
    public PostalAddress latest() {
        return current == null ? original : current;
    }
}
