package io.ocopkit.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The bundled tables completed by a made-up list of the size of the real one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalListTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final MadeUpCountry country = new MadeUpCountry(20_250_701);
    private final AdministrativeUnits units = loaded();

    private AdministrativeUnits loaded() {
        String unitTable = country.unitTable();
        String successionTable = country.successionTable();
        long start = System.nanoTime();
        UnitTables national = UnitTables.read(new StringReader(unitTable), new StringReader(successionTable));
        AdministrativeUnits all = AdministrativeUnits.load(UnitTables.bundled().plus(national));
        System.out.printf(
                "National list (seed %d): %d rows of units, %d pairs, loaded in %d ms%n",
                country.seed(),
                all.units().count(),
                national.successions().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return all;
    }

    @Test
    void itHasTheSizeOfTheRealOne() {
        assertThat(units.units()
                        .map(AdministrativeUnit::code)
                        .filter(code -> code.codeSet() == CodeSet.QD19_2025
                                && code.value().length() == 5)
                        .distinct())
                .hasSize(3_321);
        assertThat(country.successors()).hasSizeGreaterThan(9_000);
    }

    @Test
    void everyFormerCommuneLeadsToAllItsSuccessorsAndToNoOther() {
        country.successors().forEach((former, expected) -> {
            AdministrativeUnit commune = units.unit(former, TODAY).orElseThrow();
            AdministrativeUnit district = outer(commune);
            PrintedUnits printed = PrintedUnits.of(
                    commune.title(), district.title(), outer(district).title());

            assertThat(codes(units.place(printed, TODAY)))
                    .as("%s, seed %d", printed, country.seed())
                    .isEqualTo(expected);
        });
    }

    @Test
    void aCommuneThatBecameAWardIsCalledByItsKindOfTheDay() {
        Map<AdministrativeCode, LocalDate> promoted = country.promoted();

        assertThat(promoted).isNotEmpty();
        promoted.forEach((code, day) -> {
            assertThat(units.unit(code, day.minusDays(1)))
                    .map(AdministrativeUnit::kind)
                    .contains(UnitKind.COMMUNE);
            assertThat(units.unit(code, day)).map(AdministrativeUnit::kind).contains(UnitKind.WARD);
        });
        assertThat(country.successors().entrySet())
                .filteredOn(entry -> entry.getValue().size() == 1
                        && promoted.containsKey(entry.getValue().iterator().next()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(units.place(entry.getKey(), TODAY))
                        .isInstanceOfSatisfying(
                                Placement.Placed.class,
                                placed -> assertThat(placed.path().smallest().title())
                                        .startsWith("Phường ")));
    }

    @Test
    void inACompleteCountryANameNeedsNoProvince() {
        PrintedUnits printed = PrintedUnits.of("Xã Lý Nhơn", "huyện Cần Giờ", null);

        assertThat(units.place(printed, TODAY))
                .isInstanceOfSatisfying(
                        Placement.Placed.class,
                        placed -> assertThat(placed.path()).hasToString("Xã An Thới Đông, Thành phố Hồ Chí Minh"));
        assertThat(units.place(PrintedUnits.of("Xã Không Đâu Cả", null, null), TODAY))
                .isInstanceOfSatisfying(
                        Placement.Unknown.class,
                        unknown -> assertThat(unknown.code()).isEqualTo("COMMUNE_UNKNOWN"));
    }

    @Test
    void wherePartsOfTheCountryShareANameAllOfThemAreNamed() {
        String shared = country.nameInSeveralProvinces();

        assertThat(units.place(PrintedUnits.of(shared, null, null), TODAY))
                .as("%s, seed %d", shared, country.seed())
                .isInstanceOfSatisfying(
                        Placement.Several.class,
                        several -> assertThat(several.cause()).isEqualTo(Placement.Cause.SAME_NAME));
    }

    private AdministrativeUnit outer(AdministrativeUnit unit) {
        return units.unit(Objects.requireNonNull(unit.within()), TODAY).orElseThrow();
    }

    private static Set<AdministrativeCode> codes(Placement placement) {
        return placement.fold(
                placed -> Set.of(placed.code()),
                several -> several.candidates().stream().map(UnitPath::code).collect(Collectors.toSet()),
                unknown -> Set.of());
    }
}
