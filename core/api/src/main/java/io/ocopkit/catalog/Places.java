package io.ocopkit.catalog;

import io.ocopkit.certification.AuthorityNames;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.units.AdministrativeUnit;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Placement;
import io.ocopkit.units.PrintedUnits;
import io.ocopkit.units.Province;
import io.ocopkit.units.UnitPath;
import io.ocopkit.units.UnitTier;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row says about places on the map. An address is given its current form only when the map knows it as
 * precisely as it is printed; a commune that was divided is a problem, never a guess.
 */
final class Places {
    private static final AdministrativeUnits UNITS = AdministrativeUnits.bundled();
    private static final AuthorityNames AUTHORITIES = new AuthorityNames(UNITS);
    /** The map as the tables know it last: readers have no clock, and a list is not of today anyway. */
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    Address read(RowReading row) {
        PostalAddress printed = AddressCells.read(row);
        PostalAddress stated = AddressCells.current(row);
        return new Address(printed, stated == null ? placed(row, printed) : stated);
    }

    private static @Nullable PostalAddress placed(RowReading row, PostalAddress printed) {
        if (printed.province() == null && printed.commune() == null) {
            return null;
        }
        Placement placement =
                UNITS.place(PrintedUnits.of(printed.commune(), printed.district(), printed.province()), LATEST);
        return placement.fold(
                place -> current(place.path(), printed),
                several -> divided(row, several, printed),
                unknown -> unknown(row, unknown));
    }

    private static @Nullable PostalAddress current(UnitPath path, PostalAddress printed) {
        boolean whole = path.precision() == UnitTier.COMMUNE || printed.commune() == null && printed.district() == null;
        AdministrativeUnit commune = path.commune();
        return whole
                ? new PostalAddress(
                        printed.street(),
                        commune == null ? null : commune.title(),
                        null,
                        path.province().title(),
                        path.code())
                : null;
    }

    /** A district alone became several communes as a matter of course; only a named commune deserves a word. */
    private static @Nullable PostalAddress divided(RowReading row, Placement.Several several, PostalAddress printed) {
        if (printed.commune() != null) {
            row.place(CatalogueColumn.COMMUNE, several.code(), Severity.WARNING, several.text());
        }
        return null;
    }

    private static @Nullable PostalAddress unknown(RowReading row, Placement.Unknown unknown) {
        if (!unknown.printed().isEmpty()) {
            row.place(column(unknown.part()), unknown.code(), Severity.INFO, unknown.text());
        }
        return null;
    }

    private static CatalogueColumn column(UnitTier tier) {
        return switch (tier) {
            case PROVINCE -> CatalogueColumn.PROVINCE;
            case DISTRICT -> CatalogueColumn.DISTRICT;
            case COMMUNE -> CatalogueColumn.COMMUNE;
        };
    }

    /** The province's name in the one form that identities are derived from, however it is printed. */
    @Nullable
    String identifying(@Nullable String province) {
        return province == null
                ? null
                : UNITS.province(province).map(Province::name).orElse(province);
    }

    Optional<IssuingAuthority> issuer(String printed, @Nullable String province, @Nullable LocalDate decided) {
        return AUTHORITIES.read(printed, province, decided);
    }
}
