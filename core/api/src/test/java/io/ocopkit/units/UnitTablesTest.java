package io.ocopkit.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTablesTest {
    private static final String HEADER = "code\tkind\tname\tenglish\twithin\tfrom\tto\talso\n";
    private static final String PAIRS = "former\tcurrent\ton\n";
    private static final String LAM_DONG = "QD19_2025:24133\tCOMMUNE\tBảo Lâm 1\t\tQD19_2025:68\t2025-07-01\n";

    @Test
    void whoHasMoreCommunesAddsThemToTheBundledOnes() {
        AdministrativeUnits units = load(LAM_DONG, "");

        assertThat(units.unit(AdministrativeCode.parse("QD19_2025:24133"), LocalDate.parse("2026-01-01")))
                .map(AdministrativeUnit::englishTitle)
                .contains("Bao Lam 1 Commune");
    }

    @Test
    void tablesAddedTwiceCountOnce() {
        UnitTables bundled = UnitTables.bundled();

        assertThat(bundled.plus(UnitTables.bundled())).isEqualTo(bundled);
    }

    @Test
    void aUnitThatGivesUpAPartLivesOnBesideItsHeir() {
        AdministrativeUnits units = load(
                LAM_DONG + "QD19_2025:24134\tCOMMUNE\tBảo Lâm 9\t\tQD19_2025:68\t2027-01-01\n",
                "QD19_2025:24133\tQD19_2025:24133\t2027-01-01\nQD19_2025:24133\tQD19_2025:24134\t2027-01-01\n");
        AdministrativeCode divided = AdministrativeCode.parse("QD19_2025:24133");

        assertThat(units.place(divided, LocalDate.parse("2026-12-31"))).isInstanceOf(Placement.Placed.class);
        assertThat(units.place(divided, LocalDate.parse("2027-01-01")))
                .isInstanceOfSatisfying(
                        Placement.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(path -> path.code().value())
                                .containsExactlyInAnyOrder("24133", "24134"));
    }

    @Test
    void aMergerAfterTheReformIsFollowedFromTheOldestPaper() {
        AdministrativeUnits units = load(
                "QD19_2025:30000\tWARD\tMới\t\tQD19_2025:79\t2027-01-01\n",
                "QD19_2025:25747\tQD19_2025:30000\t2027-01-01\n");
        PrintedUnits printed = PrintedUnits.of("Phường Phú Cường", "TP Thủ Dầu Một", "Bình Dương");

        assertThat(units.place(printed, LocalDate.parse("2026-12-31")).toString())
                .contains("Thủ Dầu Một");
        assertThat(units.place(printed, LocalDate.parse("2027-01-01")))
                .isInstanceOfSatisfying(
                        Placement.Placed.class,
                        placed -> assertThat(placed.code().value()).isEqualTo("30000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "79\\tCOMMUNE\\tX\\t\\tQD19_2025:68 | UNIT_TABLE_VALUE | 2 | code",
                "QD19_2025:1\\tCOMMUNE\\tX\\t\\tQD19_2025:68 | UNIT_TABLE_VALUE | 2 | code",
                "QD19_2025:24133\\tVILLAGE\\tX\\t\\tQD19_2025:68 | UNIT_TABLE_VALUE | 2 | kind",
                "QD19_2025:24133\\tCOMMUNE\\t \\t\\tQD19_2025:68 | UNIT_TABLE_VALUE | 2 | name",
                "QD19_2025:24133\\tCOMMUNE\\tX\\t\\tQD19_2025:68\\t1/7/2025 | UNIT_TABLE_VALUE | 2 | from",
                "QD19_2025:24133\\tCOMMUNE\\tX | UNIT_TABLE_LINE | 2 | ''",
                "QD19_2025:24133\\tCOMMUNE\\tX\\t\\tQD19_2025:68\\t2025-07-01\\t2025-06-30 | UNIT_TABLE_LINE | 2 | ''",
                "a\\tb\\tc\\td\\te\\tf\\tg\\th\\ti | UNIT_TABLE_LINE | 2 | ''",
                "QD19_2025:24133\\tCOMMUNE\\tX\\t\\tQD19_2025:78 | UNIT_CODE_UNKNOWN | 0 | ''",
                "QD19_2025:24133\\tCOMMUNE\\tX\\t\\tQD19_2025:26732 | UNIT_WITHIN_SMALLER | 0 | ''",
                "QD19_2025:26732\\tCOMMUNE\\tX\\t\\tQD19_2025:79 | UNIT_PERIODS_OVERLAP | 0 | ''",
                "QD19_2025:99\\tPROVINCE\\tTPHCM | PROVINCE_NAME_TWICE | 0 | ''"
            })
    void aWrongRowIsRefusedWithItsPlace(String row, String code, int line, String column) {
        assertThatThrownBy(() -> load(row.replace("\\t", "\t"), ""))
                .isInstanceOfSatisfying(UnitTableException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.column()).isEqualTo(column);
                    assertThat(refusal.text().vi()).isNotBlank();
                });
    }

    @Test
    void aPairOfAnUnknownUnitAndADividedProvinceAreRefused() {
        assertRefused("UNIT_CODE_UNKNOWN", "", "PRE_2025:00001\tQD19_2025:25747\t2025-07-01");
        assertRefused("PROVINCE_DIVIDED", "", "PRE_2025:74\tQD19_2025:75\t2025-07-01");
    }

    @Test
    void aTableWithoutItsHeaderOrWithoutEndIsRefused() {
        assertThatThrownBy(() -> UnitTables.read(new StringReader(""), new StringReader(PAIRS)))
                .isInstanceOf(UnitTableException.class)
                .hasMessageContaining("UNIT_TABLE_HEADER");
        assertThatThrownBy(() -> UnitTables.read(new StringReader("code\tname\n"), new StringReader(PAIRS)))
                .hasMessageContaining("UNIT_TABLE_HEADER");
        assertRefused("UNIT_TABLE_TOO_LARGE", "#".repeat(2_000), "");
        assertRefused("UNIT_TABLE_TOO_LARGE", "\n".repeat(100_001), "");
    }

    @Test
    void aByteOrderMarkAndCommentsDoNoHarm() {
        UnitTables tables = UnitTables.read(
                new StringReader("\uFEFF" + HEADER + "# Lâm Đồng\n\n" + LAM_DONG), new StringReader(PAIRS));

        assertThat(tables.units()).hasSize(1);
    }

    private static void assertRefused(String code, String units, String pairs) {
        assertThatThrownBy(() -> load(units, pairs))
                .isInstanceOfSatisfying(
                        UnitTableException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static AdministrativeUnits load(String units, String pairs) {
        UnitTables more = UnitTables.read(new StringReader(HEADER + units), new StringReader(PAIRS + pairs));
        return AdministrativeUnits.load(UnitTables.bundled().plus(more));
    }
}
