package io.ocopkit.units;

import io.ocopkit.units.Placement.Cause;
import io.ocopkit.units.Placement.Placed;
import io.ocopkit.units.Placement.Several;
import io.ocopkit.units.Placement.Unknown;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One question for a place, with its province looked up already. */
final class PlaceQuestion {
    private final PlaceFinder finder;
    private final UnitNames names;
    private final @Nullable Province province;
    private final PrintedUnits printed;
    private final LocalDate on;

    PlaceQuestion(PlaceFinder finder, @Nullable Province province, PrintedUnits printed, LocalDate on) {
        this.finder = finder;
        this.names = finder.names();
        this.province = province;
        this.printed = printed;
        this.on = on;
    }

    Placement answer() {
        String district = printed.district();
        String commune = printed.commune();
        if (province == null && (!finder.complete() || (district == null && commune == null))) {
            return new Unknown(UnitTier.PROVINCE, "", possibleProvinces(), null);
        }
        if (district != null) {
            Set<AdministrativeCode> districts = find(names.districts(), district);
            if (districts.isEmpty()) {
                return districtUnknown(district);
            }
            return commune == null ? wherever(districts) : communeIn(districts, commune);
        }
        return commune == null ? upToProvince() : communeAnywhere(commune);
    }

    private Placement communeAnywhere(String commune) {
        Set<AdministrativeCode> found = find(names.communes(), commune);
        if (!found.isEmpty()) {
            return finder.among(found, on);
        }
        return province != null && !names.hasCommunes(province)
                ? upToProvince()
                : communeUnknown(commune, this::liesInMergedProvince);
    }

    private Placement communeIn(Set<AdministrativeCode> districts, String commune) {
        Predicate<AdministrativeUnit> inside = unit -> districts.contains(unit.within());
        Set<AdministrativeCode> found = codes(names.communes().find(PrintedName.of(commune), inside));
        if (found.isEmpty()) {
            found = currentCommunes(districts, commune);
        }
        if (!found.isEmpty()) {
            return finder.among(found, on);
        }
        return districts.stream().anyMatch(finder::hasChildren) ? communeUnknown(commune, inside) : wherever(districts);
    }

    /** Since the reform people print a new commune with the district it used to be. */
    private Set<AdministrativeCode> currentCommunes(Set<AdministrativeCode> districts, String commune) {
        Set<AdministrativeCode> current = new LinkedHashSet<>();
        for (AdministrativeCode district : districts) {
            Set<AdministrativeCode> parts = finder.becomeOfDistrict(district, on);
            if (parts.size() == 1 && !finder.hasChildren(district)) {
                // A district without communes, as Côn Đảo was: whatever is printed below it is a hamlet.
                return parts;
            }
            current.addAll(parts);
        }
        return codes(names.communes().find(PrintedName.of(commune), unit -> current.contains(unit.code())));
    }

    /** A district and nothing below it: its one successor, or else no more than the province. */
    private Placement wherever(Set<AdministrativeCode> districts) {
        List<UnitPath> paths = districts.stream().map(this::path).distinct().toList();
        return paths.size() == 1 ? new Placed(paths.get(0)) : new Several(paths, Cause.SAME_NAME);
    }

    private UnitPath path(AdministrativeCode district) {
        Set<AdministrativeCode> parts = finder.becomeOfDistrict(district, on);
        if (parts.size() == 1) {
            return finder.path(parts.iterator().next(), on);
        }
        UnitPath printedPath = finder.path(district, on);
        return finder.path(Objects.requireNonNull(names.provinceOf(printedPath.province())), on);
    }

    private Placement upToProvince() {
        return new Placed(Objects.requireNonNull(provincePath()));
    }

    private @Nullable UnitPath provincePath() {
        return province == null ? null : finder.path(province, on);
    }

    private Placement districtUnknown(String district) {
        if (province != null && !names.hasDistricts(province)) {
            return upToProvince();
        }
        return new Unknown(
                UnitTier.DISTRICT,
                district,
                names.districts().similar(district, this::liesInMergedProvince),
                provincePath());
    }

    private Placement communeUnknown(String commune, Predicate<AdministrativeUnit> scope) {
        return new Unknown(UnitTier.COMMUNE, commune, names.communes().similar(commune, scope), provincePath());
    }

    /** Units of the printed province, or else of those that were merged with it: both are printed since the reform. */
    private Set<AdministrativeCode> find(NameIndex index, String name) {
        PrintedName printedName = PrintedName.of(name);
        List<AdministrativeUnit> found = index.find(printedName, this::liesInProvince);
        return codes(found.isEmpty() ? index.find(printedName, this::liesInMergedProvince) : found);
    }

    /** The codes of the units found; of those that existed when the paper was written, if any did. */
    private Set<AdministrativeCode> codes(List<AdministrativeUnit> found) {
        LocalDate written = printed.writtenOn();
        List<AdministrativeUnit> then = written == null
                ? List.of()
                : found.stream().filter(unit -> unit.period().contains(written)).toList();
        return (then.isEmpty() ? found : then)
                .stream().map(AdministrativeUnit::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean liesInProvince(AdministrativeUnit unit) {
        return province == null || names.provinceOf(unit) == province;
    }

    private boolean liesInMergedProvince(AdministrativeUnit unit) {
        Province there = names.provinceOf(unit);
        return province == null || (there != null && there.current() == province.current());
    }

    /** Without a province and without tables of the whole country a name proves nothing; it may still give a hint. */
    private List<String> possibleProvinces() {
        String name = printed.district() != null ? printed.district() : printed.commune();
        if (name == null) {
            return List.of();
        }
        NameIndex index = printed.district() != null ? names.districts() : names.communes();
        return index.find(PrintedName.of(name), unit -> true).stream()
                .map(names::provinceOf)
                .filter(Objects::nonNull)
                .map(Province::title)
                .distinct()
                .toList();
    }
}
