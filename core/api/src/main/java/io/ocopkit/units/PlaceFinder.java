package io.ocopkit.units;

import io.ocopkit.units.Placement.Cause;
import io.ocopkit.units.Placement.Placed;
import io.ocopkit.units.Placement.Several;
import io.ocopkit.units.Placement.Unknown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds places by printed names or by code. */
final class PlaceFinder {
    private final UnitRegister register;
    private final Provinces provinces;
    private final UnitNames names;
    private final boolean complete;

    PlaceFinder(UnitRegister register, Provinces provinces, UnitNames names) {
        this.register = register;
        this.provinces = provinces;
        this.names = names;
        this.complete = names.complete();
    }

    UnitNames names() {
        return names;
    }

    /** Whether the tables cover the country, so that a name needs no province to be found. */
    boolean complete() {
        return complete;
    }

    Placement find(PrintedUnits printed, LocalDate on) {
        @Nullable Province province = null;
        if (printed.province() != null) {
            province = provinces.byName(printed.province()).orElse(null);
            if (province == null) {
                List<String> similar = provinces.similar(printed.province());
                return new Unknown(UnitTier.PROVINCE, printed.province(), similar, null);
            }
        }
        return new PlaceQuestion(this, province, printed, on).answer();
    }

    Placement find(AdministrativeCode code, LocalDate on) {
        if (register.forms(code).isEmpty()) {
            return new Unknown(tier(code), code.toString(), List.of(), null);
        }
        return among(Set.of(code), on);
    }

    /** The places that some units have become: one, or all that are possible. */
    Placement among(Set<AdministrativeCode> codes, LocalDate on) {
        List<UnitPath> paths = become(codes, on).stream()
                .map(code -> path(code, on))
                .distinct()
                .toList();
        return paths.size() == 1
                ? new Placed(paths.get(0))
                : new Several(paths, codes.size() == 1 ? Cause.DIVIDED : Cause.SAME_NAME);
    }

    Set<AdministrativeCode> become(Collection<AdministrativeCode> codes, LocalDate on) {
        Set<AdministrativeCode> current = new LinkedHashSet<>();
        codes.forEach(code -> current.addAll(register.successors(code, on)));
        return current;
    }

    /** What a district has become: the communes that its communes have become, unless it was succeeded as a whole. */
    Set<AdministrativeCode> becomeOfDistrict(AdministrativeCode district, LocalDate on) {
        Set<AdministrativeCode> whole = register.successors(district, on);
        boolean gone = register.form(district, on).orElseThrow().period().endsBefore(on);
        return whole.contains(district) && gone ? become(register.children(district), on) : whole;
    }

    boolean hasChildren(AdministrativeCode code) {
        return !register.children(code).isEmpty();
    }

    UnitPath path(Province province, LocalDate on) {
        return new UnitPath(province.on(on).formOn(on), null, null);
    }

    UnitPath path(AdministrativeCode code, LocalDate on) {
        AdministrativeUnit unit = register.form(code, on).orElseThrow();
        return new UnitPath(
                register.enclosing(unit, UnitTier.PROVINCE, on).orElseThrow(),
                register.enclosing(unit, UnitTier.DISTRICT, on).orElse(null),
                unit.kind().tier() == UnitTier.COMMUNE ? unit : null);
    }

    private static UnitTier tier(AdministrativeCode code) {
        return switch (code.value().length()) {
            case 2 -> UnitTier.PROVINCE;
            case 3 -> UnitTier.DISTRICT;
            default -> UnitTier.COMMUNE;
        };
    }
}
