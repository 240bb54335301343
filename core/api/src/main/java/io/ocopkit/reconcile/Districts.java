package io.ocopkit.reconcile;

import io.ocopkit.text.VietnameseText;
import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.AdministrativeUnit;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Placement;
import io.ocopkit.units.UnitTier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of today's communes lie in the districts there were, and the words that units are called by. */
final class Districts {
    private static final Pattern KIND = Pattern.compile(
            "^(?:tinh|thanh pho|tp|thi xa|tx|quan|q|huyen|h|xa|x|phuong|p|thi tran|tt|dac khu) (?=\\S)");

    private final Map<String, Set<AdministrativeCode>> communes = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Districts(AdministrativeUnits units, LocalDate on) {
        Map<AdministrativeCode, AdministrativeUnit> districts = new HashMap<>();
        units.units()
                .filter(unit -> unit.kind().tier() == UnitTier.DISTRICT)
                .forEach(unit -> districts.put(unit.code(), unit));
        units.units().forEach(unit -> names.add(VietnameseText.searchKey(unit.name())));
        units.units()
                .filter(unit -> unit.within() != null && districts.containsKey(unit.within()))
                .forEach(unit ->
                        add(Objects.requireNonNull(districts.get(unit.within())), units.place(unit.code(), on)));
    }

    private void add(AdministrativeUnit district, Placement placement) {
        communes.computeIfAbsent(key(district.name(), provinceOf(district)), name -> new HashSet<>())
                .addAll(codes(placement));
    }

    private static AdministrativeCode provinceOf(AdministrativeUnit district) {
        return Objects.requireNonNull(district.within());
    }

    private static String key(String district, AdministrativeCode province) {
        return province + " " + plain(district);
    }

    /** The communes of a district of a province, under any code the province has had; empty when it is not in the tables. */
    Set<AdministrativeCode> communes(String district, List<AdministrativeCode> province) {
        Set<AdministrativeCode> found = new HashSet<>();
        province.forEach(code -> found.addAll(communes.getOrDefault(key(district, code), Set.of())));
        return found;
    }

    /** Whether a phrase is the name of any unit, by its search key. */
    boolean isUnit(String phrase) {
        return names.contains(phrase);
    }

    static Set<AdministrativeCode> codes(Placement placement) {
        return placement.fold(
                placed -> placed.precision() == UnitTier.COMMUNE ? Set.of(placed.code()) : Set.of(),
                several -> several.candidates().stream()
                        .filter(path -> path.precision() == UnitTier.COMMUNE)
                        .map(path -> path.code())
                        .collect(java.util.stream.Collectors.toSet()),
                unknown -> Set.of());
    }

    /** A unit's search key without the word for its kind. */
    static String plain(String printed) {
        String key = VietnameseText.searchKey(printed);
        return KIND.matcher(key).replaceFirst("");
    }
}
