package io.ocopkit.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Dong;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.units.AdministrativeCode;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportPolicyTableTest {
    private static final String HEADER =
            "id\tname\tenglish\tfield\tpurpose\tpurpose-english\tproducers\tstars\tterritory\t"
                    + "from\tto\tdong\tpercent\tcap\tdocument\tclause\n";
    private static final String[] GOOD = {
        "A",
        "Mẫu",
        "Sample",
        "CAPITAL",
        "Mua máy",
        "Machinery",
        "",
        "",
        "",
        "",
        "",
        "1000000",
        "",
        "",
        "Văn bản mẫu",
        ""
    };

    @Test
    void aTableIsReadCellByCell() {
        SupportPolicyTable table = Samples.table();

        assertThat(table.problems()).isEmpty();
        assertThat(table.policies()).hasSize(4);
        SupportPolicy packaging = table.policies().get(0);
        assertThat(packaging.id()).isEqualTo("SAMPLE-PACKAGING");
        assertThat(packaging.name().vi()).isEqualTo("Mẫu: hỗ trợ bao bì");
        assertThat(packaging.field()).isEqualTo(SupportField.TRADE_PROMOTION);
        assertThat(packaging.purpose().en()).isEqualTo("Design and printing of packaging");
        assertThat(packaging.conditions().producers())
                .containsExactlyInAnyOrder(ProducerKind.COOPERATIVE, ProducerKind.BUSINESS_HOUSEHOLD);
        assertThat(packaging.conditions().stars()).containsExactlyInAnyOrder(StarRating.THREE, StarRating.FOUR);
        assertThat(packaging.conditions().territory()).containsExactly(AdministrativeCode.parse("QD19_2025:79"));
        assertThat(packaging.conditions().period().from()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(packaging.amount()).isEqualTo(new SupportAmount.Share(BigDecimal.valueOf(50), Dong.of(40_000_000)));
        assertThat(table.policies().get(2).source()).hasToString("Văn bản mẫu 03/MAU");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', id, SUPPORT_TABLE_MISSING",
        "1, '', name, SUPPORT_TABLE_MISSING",
        "3, GIFT, field, SUPPORT_TABLE_VALUE",
        "6, COOPERATIVE;SHOP, producers, SUPPORT_TABLE_VALUE",
        "7, 2, stars, SUPPORT_TABLE_VALUE",
        "7, 6, stars, SUPPORT_TABLE_VALUE",
        "8, 79, territory, SUPPORT_TABLE_VALUE",
        "9, 01/01/2026, from, SUPPORT_TABLE_VALUE",
        "10, 2026-02-30, to, SUPPORT_TABLE_VALUE",
        "11, 1.000.000, dong, SUPPORT_TABLE_VALUE",
        "11, -5, dong, SUPPORT_TABLE_VALUE",
        "11, 99999999999999999999, dong, SUPPORT_TABLE_VALUE",
        "11, '', dong, SUPPORT_TABLE_VALUE",
        "12, 50, dong, SUPPORT_TABLE_VALUE",
        "13, 500, dong, SUPPORT_TABLE_VALUE",
        "14, '', document, SUPPORT_TABLE_MISSING"
    })
    void aBadCellIsNamedWithLineColumnAndValue(int column, String value, String named, String code) {
        String[] cells = GOOD.clone();
        cells[column] = value;
        String bad = String.join("\t", cells);
        cells = GOOD.clone();
        cells[0] = "B";

        SupportPolicyTable table = read("# samples\n" + HEADER + "\n" + bad + "\n" + String.join("\t", cells));

        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo(named);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.toString()).startsWith("Dòng 4, cột " + named);
        });
        assertThat(table.policies()).extracting(SupportPolicy::id).containsExactly("B");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100.01", "1e999999999", "x"})
    void aShareLiesBetweenNothingAndAll(String percent) {
        String[] cells = GOOD.clone();
        cells[11] = "";
        cells[12] = percent;

        assertThat(read(HEADER + String.join("\t", cells)).problems())
                .extracting(SupportTableProblem::column)
                .containsExactly("percent");
    }

    @Test
    void oneReadingNamesAllProblemsOfALine() {
        String[] cells = GOOD.clone();
        cells[3] = "GIFT";
        cells[7] = "9";
        cells[9] = "2026-05-01";
        cells[10] = "2026-04-30";

        assertThat(read(HEADER + String.join("\t", cells)).problems())
                .extracting(SupportTableProblem::column)
                .containsExactly("field", "stars", "to");
    }

    @Test
    void aKeyIsUsedOnce() {
        String line = String.join("\t", GOOD);

        SupportPolicyTable table = read(HEADER + line + "\r\n" + line + "\r\n");

        assertThat(table.policies()).hasSize(1);
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("SUPPORT_TABLE_TWICE");
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.text().vi()).contains("dòng 2");
        });
    }

    @Test
    void aHeaderLacksNoColumnAndHasNoUnknownOne() {
        assertThat(read("").problems()).extracting(SupportTableProblem::code).containsExactly("SUPPORT_TABLE_HEADER");
        assertThat(read("id\tname\nA\tB\n").problems())
                .extracting(SupportTableProblem::code)
                .containsExactly("SUPPORT_TABLE_HEADER");
        assertThat(read(HEADER.replace("cap", "limit")).problems())
                .extracting(SupportTableProblem::column)
                .containsExactly("limit");
        assertThat(read("\uFEFF" + HEADER + String.join("\t", GOOD)).policies()).hasSize(1);
    }

    @Test
    void aLineMayNotBeWiderThanTheHeader() {
        assertThat(read(HEADER + String.join("\t", GOOD) + "\tmore").problems())
                .extracting(SupportTableProblem::code)
                .containsExactly("SUPPORT_TABLE_WIDTH");
    }

    @Test
    void aTextWithoutEndIsNotReadToItsEnd() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, 'x');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(SupportPolicyTable.read(endless).problems())
                .extracting(SupportTableProblem::code)
                .containsExactly("SUPPORT_TABLE_TOO_LARGE");
        assertThat(read(HEADER + "# \n".repeat(20_000)).problems())
                .extracting(SupportTableProblem::code)
                .containsExactly("SUPPORT_TABLE_TOO_LARGE");
    }

    private static SupportPolicyTable read(String text) {
        return SupportPolicyTable.read(new StringReader(text));
    }
}
