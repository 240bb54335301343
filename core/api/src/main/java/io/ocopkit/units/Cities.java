package io.ocopkit.units;

import io.ocopkit.text.VietnameseText;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells cities of the rank of a province from cities of the rank of a district. */
final class Cities {
    /** Last day of the districts (NQ 202/2025/QH15). */
    private static final LocalDate LAST_DISTRICT_DAY = LocalDate.of(2025, Month.JUNE, 30);

    private final Provinces provinces;
    private final UnitNames names;

    Cities(Provinces provinces, UnitNames names) {
        this.provinces = provinces;
        this.names = names;
    }

    Optional<UnitKind> kind(String printed, @Nullable LocalDate on) {
        List<PrintedName.Reading> readings = PrintedName.of(printed).readings();
        if (readings.get(readings.size() - 1).match().isEmpty()) {
            return Optional.empty();
        }
        Optional<Province> province = provinces.byName(printed);
        return province.isPresent() ? ofProvincesName(province.get(), printed, on) : ofDistrict(printed);
    }

    /** The capital of many a province is called as the province itself. */
    private Optional<UnitKind> ofProvincesName(Province province, String printed, @Nullable LocalDate on) {
        Set<UnitKind> kinds = on == null
                ? province.forms().stream().map(AdministrativeUnit::kind).collect(Collectors.toSet())
                : Set.of(province.formOn(on).kind());
        if (kinds.equals(Set.of(UnitKind.CENTRAL_CITY))) {
            return Optional.of(UnitKind.CENTRAL_CITY);
        }
        boolean districtsExist = on == null || !on.isAfter(LAST_DISTRICT_DAY);
        boolean neverCentral = !kinds.contains(UnitKind.CENTRAL_CITY);
        return neverCentral && districtsExist && mayHaveCity(province, printed)
                ? Optional.of(UnitKind.PROVINCIAL_CITY)
                : Optional.empty();
    }

    private boolean mayHaveCity(Province province, String printed) {
        return !names.hasDistricts(province)
                || isCity(names.districts().find(PrintedName.of(printed), unit -> names.provinceOf(unit) == province));
    }

    /** A city that is no province is within one, unless its name looks like a misprinted province. */
    private Optional<UnitKind> ofDistrict(String printed) {
        List<AdministrativeUnit> found = names.districts().find(PrintedName.of(printed), unit -> true);
        boolean city = found.isEmpty() ? !misprintsCentralCity(printed) : isCity(found);
        return city ? Optional.of(UnitKind.PROVINCIAL_CITY) : Optional.empty();
    }

    private boolean misprintsCentralCity(String printed) {
        List<String> readings = PrintedName.of(printed).readings().stream()
                .map(PrintedName.Reading::squeezed)
                .toList();
        return provinces.all().stream()
                .filter(Cities::everCentral)
                .map(province -> VietnameseText.searchKey(province.name()).replace(" ", ""))
                .anyMatch(name -> readings.stream().anyMatch(reading -> isClose(reading, name)));
    }

    private static boolean everCentral(Province province) {
        return province.forms().stream().anyMatch(form -> form.kind() == UnitKind.CENTRAL_CITY);
    }

    private static boolean isClose(String reading, String name) {
        int allowed = Math.max(1, name.length() / 4);
        return Similarity.distance(reading, name, allowed) <= allowed;
    }

    private static boolean isCity(List<AdministrativeUnit> found) {
        return found.stream().anyMatch(unit -> unit.kind() == UnitKind.PROVINCIAL_CITY);
    }
}
