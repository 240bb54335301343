package io.ocopkit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.certification.StarRating;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G12: a bad row never stops an import, never vanishes, and never carries a star it does not have. */
class G12BadInputTest {
    static final String HEADER =
            "Tên sản phẩm|Chủ thể|Xã/phường|Tỉnh|Hạng sao|Tình trạng|Số quyết định|Ngày quyết định|Cơ quan ban hành|Hiệu lực đến";
    static final String ROW =
            "Cà phê rang xay|HTX Hòa Bình|xã Nam Dong|Đắk Nông|4|công nhận|858/QĐ-UBND|19/06/2025|UBND tỉnh Đắk Nông|19/06/2028";
    private static final int NAME = 0;
    private static final int PRODUCER = 1;
    private static final int STARS = 4;
    private static final int STATUS = 5;
    private static final int NUMBER = 6;
    private static final int DATE = 7;
    private static final int ISSUER = 8;
    private static final int EXPIRY = 9;

    private enum Fate {
        SIGNED,
        WEAKENED,
        REFUSED
    }

    private record Form(int column, String cell, Fate fate, int stars, List<String> codes) {
        @Override
        public String toString() {
            return HEADER.split("\\|")[column] + " = \"" + cell + "\" is " + fate + codes;
        }

        String row() {
            String[] cells = ROW.split("\\|");
            cells[column] = cell;
            return String.join("|", cells);
        }
    }

    private static Form signed(int column, String cell, String... codes) {
        return new Form(column, cell, Fate.SIGNED, 4, List.of(codes));
    }

    private static Form stars(String cell, int stars, String... codes) {
        return new Form(STARS, cell, Fate.SIGNED, stars, List.of(codes));
    }

    private static Form weakened(int column, String cell, String... codes) {
        return new Form(column, cell, Fate.WEAKENED, 4, List.of(codes));
    }

    private static Form refused(int column, String cell, String... codes) {
        return new Form(column, cell, Fate.REFUSED, 0, List.of(codes));
    }

    static Stream<Form> forms() {
        return Stream.of(starForms(), dateForms(), decisionForms(), statusForms(), nameForms())
                .flatMap(forms -> forms);
    }

    private static Stream<Form> starForms() {
        return Stream.of(
                stars("3", 3),
                stars("4 sao", 4),
                stars("4-star", 4),
                stars("4.0", 4),
                stars("4,0", 4),
                stars("★★★★", 4),
                stars("★★★★☆", 4),
                stars("⭐⭐⭐", 3),
                stars("***", 3),
                stars("OCOP 4*", 4),
                stars("OCOP4SAO", 4),
                stars("bốn sao", 4),
                stars("Năm sao", 5),
                stars("năm  SAO", 5),
                stars("4 sao (bốn sao)", 4),
                stars("4 sao năm 2025", 4),
                stars("hạng 3 sao cấp tỉnh", 3),
                stars("=\"4\"", 4),
                stars("2", 2, "STARS_NOT_CERTIFIED"),
                stars("", 0, "STARS_MISSING"),
                stars("-", 0, "STARS_MISSING"),
                stars("3-4 sao", 0, "STARS_RANGE"),
                stars("3 hoặc 4 sao", 0, "STARS_RANGE"),
                stars("3+", 0, "STARS_RANGE"),
                stars(">3 sao", 0, "STARS_RANGE"),
                refused(STARS, "từ 3 sao lên 4 sao", "STARS_UNREADABLE"),
                stars("tiềm năng 5 sao", 0, "STARS_POTENTIAL"),
                stars("Công ty 4 sao", 0, "STARS_NOT_OF_PRODUCT"),
                stars("khách sạn 5 sao", 0, "STARS_NOT_OF_PRODUCT"),
                new Form(STARS, "đề xuất 5 sao", Fate.WEAKENED, 0, List.of("STARS_PROPOSED")),
                refused(STARS, "43", "STARS_UNREADABLE"),
                refused(STARS, "'=4", "STARS_UNREADABLE"),
                refused(STARS, "từ 4 sao", "STARS_UNREADABLE"),
                refused(STARS, "0", "STARS_UNREADABLE"),
                refused(STARS, "6", "STARS_UNREADABLE"),
                refused(STARS, "-4", "STARS_UNREADABLE"),
                refused(STARS, "4½", "STARS_UNREADABLE"),
                refused(STARS, "3,5", "STARS_UNREADABLE"),
                refused(STARS, "85 điểm", "STARS_UNREADABLE"),
                refused(STARS, "hạng ba", "STARS_UNREADABLE"),
                refused(STARS, "đạt", "STARS_UNREADABLE"),
                refused(STARS, "4 sao?", "STARS_UNREADABLE"),
                refused(STARS, "******", "STARS_UNREADABLE"),
                refused(STARS, "=4", "FORMULA"),
                refused(STARS, "#REF!", "FORMULA"));
    }

    private static Stream<Form> dateForms() {
        return Stream.of(
                signed(DATE, "19-6-2025"),
                signed(DATE, "19.06.2025"),
                signed(DATE, "2025-06-19"),
                signed(DATE, "2025-06-19T00:00:00"),
                signed(DATE, "19/06/2025 00:00:00"),
                signed(DATE, "ngày 19 tháng 06 năm 2025"),
                signed(DATE, "Ngày 19 tháng 6, 2025"),
                signed(DATE, "19 June 2025"),
                signed(DATE, "Jun 19, 2025"),
                signed(DATE, "45827"),
                signed(DATE, "20250619"),
                refused(DATE, "19/06/25", "DATE_TWO_DIGIT_YEAR"),
                refused(DATE, "06/19/2025", "DATE_MONTH_FIRST"),
                refused(DATE, "31/02/2025", "DATE_IMPOSSIBLE"),
                refused(DATE, "19/06/1925", "DATE_OUT_OF_RANGE"),
                refused(DATE, "hôm qua", "DATE_UNREADABLE"),
                refused(DATE, "19062025", "DATE_UNREADABLE"),
                weakened(DATE, "2025", "DATE_YEAR_ONLY", "EXPIRY_WITHOUT_START", "DECISION_INCOMPLETE"),
                weakened(DATE, "tháng 6/2025", "DATE_MONTH_ONLY", "EXPIRY_WITHOUT_START", "DECISION_INCOMPLETE"),
                weakened(DATE, "(about 2025)", "DATE_YEAR_ONLY", "EXPIRY_WITHOUT_START", "DECISION_INCOMPLETE"),
                weakened(DATE, "2024-2025", "DATE_YEAR_ONLY", "EXPIRY_WITHOUT_START", "DECISION_INCOMPLETE"),
                weakened(DATE, "", "EXPIRY_WITHOUT_START", "DECISION_INCOMPLETE"),
                signed(EXPIRY, ""),
                signed(EXPIRY, "18/06/2028", "EXPIRY_EARLIER"),
                signed(EXPIRY, "19/06/2030", "EXPIRY_LATER"),
                refused(EXPIRY, "19/06/2024", "EXPIRY_EARLIER", "EXPIRY_BEFORE_START"),
                refused(EXPIRY, "36 tháng", "DATE_UNREADABLE"));
    }

    private static Stream<Form> decisionForms() {
        return Stream.of(
                signed(NUMBER, "858 / QÐ – UBND"),
                signed(NUMBER, "QĐ số 858/QĐ-UBND"),
                signed(NUMBER, "858/qd-ubnd"),
                signed(NUMBER, "0858/QĐ-UBND"),
                signed(NUMBER, "858/QĐ-UBND ngày 19/06/2025"),
                signed(NUMBER, "858/QĐ-UBND (19/06/2025)"),
                signed(NUMBER, "858/QĐ-UBND ngày 19 tháng 6 năm 2025 của UBND tỉnh Đắk Nông"),
                weakened(
                        NUMBER,
                        "858/QĐ-UBND ngày 20/06/2025",
                        "DECISION_DATE_CONFLICT",
                        "EXPIRY_WITHOUT_START",
                        "DECISION_INCOMPLETE"),
                weakened(NUMBER, "858/QĐ-UBND; 859/QĐ-UBND", "DECISIONS_SEVERAL", "DECISION_INCOMPLETE"),
                weakened(NUMBER, "858", "DECISION_NUMBER_UNREADABLE", "DECISION_INCOMPLETE"),
                weakened(NUMBER, "Quyết định của UBND tỉnh", "DECISION_NUMBER_UNREADABLE", "DECISION_INCOMPLETE"),
                weakened(NUMBER, "", "DECISION_INCOMPLETE"),
                weakened(ISSUER, "", "DECISION_INCOMPLETE"),
                weakened(ISSUER, "Sở Nông nghiệp", "ISSUER_UNREADABLE", "DECISION_INCOMPLETE"),
                signed(ISSUER, "Ủy ban nhân dân tỉnh Đăk Nông"),
                signed(ISSUER, "Chủ tịch UBND tỉnh Đắk Nông"));
    }

    private static Stream<Form> statusForms() {
        return Stream.of(
                signed(STATUS, ""),
                signed(STATUS, "re-recognised"),
                signed(STATUS, "Cấp lại"),
                signed(STATUS, "Còn hiệu lực"),
                weakened(STATUS, "pending assessment"),
                weakened(STATUS, "evaluated at district level"),
                weakened(STATUS, "Đang đề nghị công nhận"),
                weakened(STATUS, "Không được công nhận"),
                weakened(STATUS, "Chưa công nhận"),
                weakened(STATUS, "Hết hiệu lực", "STATUS_NOT_IN_FORCE"),
                weakened(STATUS, "tạm dừng", "STATUS_NOT_IN_FORCE"),
                weakened(STATUS, "màu xanh", "STATUS_UNKNOWN"),
                signed(STATUS, "Gia hạn", "EXTENSION_NOT_READ"));
    }

    private static Stream<Form> nameForms() {
        return Stream.of(
                signed(NAME, "  Cà  phê\u00A0rang xay\u200B "),
                signed(NAME, "Ca\u0300 phe\u0302 rang xay"),
                signed(NAME, "Cà phê\nrang xay"),
                signed(NAME, "'=Cà phê"),
                signed(NAME, "Bánh Noël"),
                signed(NAME, "Nước mắm 40°N"),
                signed(NAME, "5 loại hạt dinh dưỡng"),
                refused(NAME, "", "PRODUCT_NAME_MISSING"),
                refused(NAME, "n/a", "PRODUCT_NAME_MISSING"),
                refused(NAME, "(14 sản phẩm chế biến từ tổ yến)", "COUNT_NOT_PRODUCT"),
                refused(NAME, "(two fish sauce products)", "COUNT_NOT_PRODUCT"),
                refused(NAME, "43 sản phẩm", "COUNT_NOT_PRODUCT"),
                refused(NAME, "Cà ph\uFFFD rang xay", "TEXT_ENCODING"),
                refused(NAME, "Cµ phª rang xay", "TEXT_ENCODING"),
                refused(NAME, "CÃ  phÃª rang xay", "TEXT_ENCODING"),
                refused(NAME, "Tráº§m hÆ°Æ¡ng", "TEXT_ENCODING"),
                refused(NAME, "Caø pheâ saûn phaåm", "TEXT_ENCODING"),
                refused(NAME, "=A1&\" rang\"", "FORMULA"),
                signed(PRODUCER, "HTX Hoà Bình"),
                weakened(PRODUCER, "", "PRODUCER_MISSING"),
                weakened(PRODUCER, "HTX Hòa Bình; HTX An Bình", "PRODUCERS_SEVERAL"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsReadRightOrReported(Form form) throws IOException {
        Reading<Recognition> reading = Reading.recognitions(
                MemoryTable.of(HEADER, form.row(), ROW.replace("858", "859")).delimited());

        if (form.fate() == Fate.REFUSED) {
            assertThat(reading.report().rejected()).isEqualTo(1);
            assertThat(reading.entries()).hasSize(1);
        } else {
            requireAccepted(form, reading.entries().get(0));
        }
        assertThat(reading.codes()).containsExactlyInAnyOrderElementsOf(form.codes());
    }

    private static void requireAccepted(Form form, Recognition entry) {
        StarRating stars = form.stars() == 0 ? null : StarRating.of(form.stars());
        assertThat(entry.certificate().stars()).isEqualTo(stars);
        boolean signed = entry.certificate().evidence() == EvidenceLevel.SIGNED_DECISION && entry.producer() != null;
        assertThat(signed).as("counts as signed, with a holder").isEqualTo(form.fate() == Fate.SIGNED);
    }

    @Test
    void thereAreEnoughForms() {
        assertThat(forms()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyMixtureOfFormsIsReadRightOrReported(long seed) throws IOException {
        Random random = new Random(seed);
        List<Form> all = forms().toList();
        for (int round = 0; round < 300; round++) {
            String[] cells = ROW.split("\\|");
            List<Form> chosen = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Form form = all.get(random.nextInt(all.size()));
                if (chosen.stream().noneMatch(other -> part(other) == part(form))) {
                    chosen.add(form);
                    cells[form.column()] = form.cell();
                }
            }
            requireRightOrReported(seed, chosen, String.join("|", cells));
        }
    }

    /** Number, date, issuer and expiry complete each other, so one of them changes at a time. */
    private static int part(Form form) {
        return Math.min(form.column(), NUMBER);
    }

    private static void requireRightOrReported(long seed, List<Form> forms, String row) throws IOException {
        Reading<Recognition> reading =
                Reading.recognitions(MemoryTable.of(HEADER, row).delimited());
        boolean refused = forms.stream().anyMatch(form -> form.fate() == Fate.REFUSED);
        String what = "seed " + seed + ": " + row;
        if (refused) {
            assertThat(reading.report().rejected()).as(what).isEqualTo(1);
            return;
        }
        StarRating stars = reading.only().certificate().stars();
        int expected = forms.stream()
                .filter(form -> form.column() == STARS)
                .mapToInt(Form::stars)
                .findFirst()
                .orElse(4);
        assertThat(stars == null ? 0 : stars.stars()).as(what).isEqualTo(expected);
        Certificate certificate = reading.only().certificate();
        if (certificate.evidence() == EvidenceLevel.SIGNED_DECISION) {
            assertThat(certificate.decision().reference().orElseThrow())
                    .as(what)
                    .hasToString("858/QĐ-UBND ngày 19/06/2025");
        }
        for (Form form : forms) {
            if (form.fate() == Fate.WEAKENED && form.column() != PRODUCER) {
                assertThat(reading.only().certificate().evidence())
                        .as(what)
                        .isNotEqualTo(EvidenceLevel.SIGNED_DECISION);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void noisePutIntoAnyCellNeverThrowsAndNeverLosesARow(long seed) throws IOException {
        Random random = new Random(seed);
        MemoryTable table = MemoryTable.of(HEADER);
        for (int row = 0; row < 2_000; row++) {
            String[] cells = ROW.split("\\|");
            cells[random.nextInt(cells.length)] = noise(random);
            table.row(
                    Arrays.stream(cells).map(text -> (Cell) new Cell.Text(text)).toList());
        }

        Reading<Recognition> reading = Reading.recognitions(table);

        assertThat(reading.report().rows()).as("seed %d", seed).isEqualTo(2_001);
    }

    private static String noise(Random random) {
        String letters = "0123456789aăâbcdđêôơư ÐÀ\u0301\u00A0/\\-–.,;:()[]'\"=+@#*★|\n\t\uFFFD\u200B\uD83D\uDE00½¶";
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            noise.append(letters.charAt(random.nextInt(letters.length())));
        }
        return noise.isEmpty() ? "x" : noise.toString();
    }
}
