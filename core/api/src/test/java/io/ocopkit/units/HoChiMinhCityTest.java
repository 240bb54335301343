package io.ocopkit.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HoChiMinhCityTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final AdministrativeCode CON_DAO = AdministrativeCode.parse("PRE_2025:755");

    private final UnitTables tables = UnitTables.bundled();
    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    private final Map<AdministrativeCode, Set<AdministrativeCode>> successors = tables.successions().stream()
            .filter(pair -> pair.current().value().length() == 5)
            .collect(Collectors.groupingBy(
                    Succession::former, Collectors.mapping(Succession::current, Collectors.toSet())));

    @Test
    void theCityHas168UnitsOfThreeKinds() {
        Map<UnitKind, Long> kinds = units.units()
                .filter(unit -> Objects.equals(unit.within(), AdministrativeCode.parse("QD19_2025:79")))
                .collect(Collectors.groupingBy(AdministrativeUnit::kind, Collectors.counting()));

        assertThat(kinds)
                .containsOnly(
                        Map.entry(UnitKind.WARD, 113L),
                        Map.entry(UnitKind.COMMUNE, 54L),
                        Map.entry(UnitKind.SPECIAL_ZONE, 1L));
    }

    @Test
    void all442PredecessorsResolveAsTheyWerePrinted() {
        assertThat(successors).hasSize(442);
        Set<AdministrativeCode> reached = new HashSet<>();

        successors.forEach((former, expected) -> {
            assertThat(codes(units.place(asPrinted(former), TODAY)))
                    .as("%s", former)
                    .isEqualTo(expected);
            assertThat(codes(units.place(former, TODAY))).as("%s", former).isEqualTo(expected);
            reached.addAll(expected);
        });

        assertThat(reached).hasSize(168);
    }

    @Test
    void everyDividedUnitStaysSeveral() {
        List<AdministrativeCode> divided = new ArrayList<>();
        successors.forEach((former, expected) -> {
            if (expected.size() > 1) {
                divided.add(former);
                assertThat(units.place(asPrinted(former), TODAY))
                        .isInstanceOfSatisfying(Placement.Several.class, several -> {
                            assertThat(several.cause()).isEqualTo(Placement.Cause.DIVIDED);
                            assertThat(several.candidates()).hasSameSizeAs(expected);
                        });
            }
        });

        assertThat(divided).hasSize(47);
    }

    @Test
    void everyNewUnitIsFoundUnderItsNameInAPaperOfItsTime() {
        units.units()
                .filter(unit -> unit.code().codeSet() == CodeSet.QD19_2025
                        && unit.kind().tier() == UnitTier.COMMUNE)
                .forEach(unit -> assertThat(units.place(
                                new PrintedUnits(unit.title(), null, "TP.HCM", LocalDate.parse("2025-10-01")), TODAY))
                        .isInstanceOfSatisfying(
                                Placement.Placed.class,
                                placed -> assertThat(placed.code()).isEqualTo(unit.code())));
    }

    private PrintedUnits asPrinted(AdministrativeCode former) {
        AdministrativeUnit unit = units.unit(former, TODAY).orElseThrow();
        AdministrativeUnit outer =
                units.unit(Objects.requireNonNull(unit.within()), TODAY).orElseThrow();
        if (former.equals(CON_DAO)) {
            return PrintedUnits.of(null, unit.title(), outer.title());
        }
        AdministrativeUnit province =
                units.unit(Objects.requireNonNull(outer.within()), TODAY).orElseThrow();
        return PrintedUnits.of(unit.title(), outer.title(), province.title());
    }

    private static Set<AdministrativeCode> codes(Placement placement) {
        return placement.fold(
                placed -> Set.of(placed.code()),
                several -> several.candidates().stream().map(UnitPath::code).collect(Collectors.toSet()),
                unknown -> Set.of());
    }
}
