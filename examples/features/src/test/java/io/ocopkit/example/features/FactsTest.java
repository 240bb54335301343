package io.ocopkit.example.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each program says what is true, in both languages. */
class FactsTest {
    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    @Test
    void aHoneyOf57PointsHasThreeStarsAndEveryCriterionSaysWhy() {
        assertThat(Program.inVietnamese(GradeAHoney.class))
                .contains("Hội đồng cấp tỉnh: 57 điểm, 3 sao. Đề nghị công nhận và cấp giấy chứng nhận")
                .contains("A. Sản phẩm và sức mạnh cộng đồng: 23/40")
                .contains("B. Khả năng tiếp thị: 12/25")
                .contains("C. Chất lượng sản phẩm: 22/35")
                .contains("1.5 Liên kết chuỗi trong sản xuất: 1/3 điểm; chưa đạt mức tối thiểu 2 của hạng 4 sao");
        assertThat(Program.inEnglish(GradeAHoney.class).lines().filter(line -> line.matches("  \\d+.* of \\d.*")))
                .hasSize(HoneySheet.RUBRIC.criteria().size());
    }

    @Test
    void sixtyNineAndTwoThirdsAreNotRoundedTo70() {
        assertThat(Program.inVietnamese(GradeAHoney.class))
                .contains("Hai người chấm 70, một người chấm 69\nHội đồng cấp tỉnh: 69.66 điểm, 3 sao.");
        assertThat(Program.inEnglish(GradeAHoney.class)).contains("Provincial council: 69.66 points, 3 stars.");
    }

    @Test
    void seventyPointsWithoutAMinimumAreThreeStars() {
        assertThat(Program.inVietnamese(GradeAHoney.class))
                .contains("Hội đồng cấp tỉnh: 70 điểm, 3 sao. ")
                .contains("Tiêu chí 10 (Đảm bảo chất lượng sản phẩm) cần tối thiểu 3 điểm cho hạng 4 sao, hiện có 1");
        assertThat(Program.inEnglish(GradeAHoney.class))
                .contains("Criterion 10 (Quality assurance) needs at least 3 for 4 stars and has 1");
    }

    @Test
    void theWayToFourStarsNamesMinimumsCheapPointsAndPapers() {
        assertThat(Program.inVietnamese(PlanAnUpgrade.class))
                .contains("Từ 57 điểm lên 70 điểm, mục tiêu 4 sao (từ 70 điểm)\nBắt buộc:")
                .contains("10 Đảm bảo chất lượng sản phẩm: từ 1 lên 3 điểm, bắt buộc cho hạng 4 sao")
                .contains("Giấy tờ còn phải lo\n  - Nguồn gốc nguyên liệu")
                .contains("Mức sẵn sàng xuất khẩu: 12/33");
        assertThat(Program.inEnglish(PlanAnUpgrade.class))
                .contains("From 57 to 70 points, aiming at 4 stars (from 70)\nRequired:")
                .contains("Cheapest points:\n  - 9 Declaration of quality: from 2 to 4.")
                .contains("Held: Product story")
                .contains("Export readiness: 12 of 33");
    }

    @Test
    void districtsDecidedThreeStarsFromFebruary2023ToJune2025() {
        List<String> lines = Program.inVietnamese(WhoMayDecide.class).lines().toList();
        assertThat(lines)
                .contains(
                        "20/08/2019  chưa có bộ tiêu chí quốc gia",
                        "23/02/2023  Cấp tỉnh  Cấp tỉnh  Bộ         QĐ 1048/QĐ-TTg",
                        "24/02/2023  Cấp huyện Cấp tỉnh  Bộ         QĐ 148/QĐ-TTg",
                        "30/06/2025  Cấp huyện Cấp tỉnh  Bộ         QĐ 148/QĐ-TTg",
                        "01/07/2025  Cấp tỉnh  Cấp tỉnh  Bộ         QĐ 148/QĐ-TTg  (!)",
                        "06/07/2025  Cấp tỉnh  Cấp tỉnh  Bộ         QĐ 1489/QĐ-TTg",
                        "31/12/2027  Cấp tỉnh  Cấp tỉnh  Bộ         QĐ 26/2026/QĐ-TTg");
        assertThat(Program.inEnglish(WhoMayDecide.class))
                .contains("2025-06-30  District  Province  Ministry")
                .contains("2025-07-03  Province  Province  Ministry");
    }

    @Test
    void aDistrictsStarsLiveOnAndTheFirstDaysOfJuly2025Warn() {
        assertThat(Program.inVietnamese(WhoMayDecide.class))
                .contains("UBND huyện Đắk Song, xem ngày 16/06/2028:\n  được bày bán\nQuyết định")
                .contains("UBND huyện Đắk Song, xem ngày 17/06/2028:\n  không được bày bán\n")
                .contains("12/QĐ-UBND ngày 03/07/2025, UBND tỉnh Lâm Đồng, xem ngày 23/11/2026:\n  được bày bán\n"
                        + "  Quyết định ký từ 01 đến 05/07/2025")
                .contains("1999/QĐ-UBND ngày 03/07/2025, UBND huyện Đắk Song, xem ngày 23/11/2026:\n"
                        + "  không được bày bán\n  Ngày 03/07/2025 hạng 3 sao do cấp tỉnh quyết định");
        assertThat(Program.inEnglish(WhoMayDecide.class)).contains("  may be listed\n  Signed from 1 to 5 July 2025");
    }

    @Test
    void theNextToGoDarkStandsFirstWithItsDaysToFile() {
        assertThat(Program.inVietnamese(WhatGoesDark.class).lines().skip(2))
                .startsWith(
                        "Trà      Sắp hết hạn, ngày cuối 12/12/2026; nộp hồ sơ đánh giá lại từ 15/06/2026 đến 14/08/2026",
                        "Hồ tiêu  Được gia hạn, ngày cuối 01/03/2027; nộp hồ sơ đánh giá lại từ 14/05/2026 đến 13/07/2026",
                        "Mật ong  Sắp hết hạn, ngày cuối 10/05/2027; nộp hồ sơ đánh giá lại từ 11/11/2026 đến 10/01/2027",
                        "Cà phê   Còn hiệu lực, ngày cuối 16/06/2028; nộp hồ sơ đánh giá lại từ 19/12/2027 đến 17/02/2028",
                        "Gạo      Bị thu hồi");
        assertThat(Program.inEnglish(WhatGoesDark.class))
                .contains("Commune: check the file and propose it, by 2027-01-29")
                .contains("Producer: stop using stars and mark unless renewed, by 2027-05-10");
    }

    @Test
    void aProductOfTwoProvincesCountsOnceAndTheDoubtfulOneWaits() {
        assertThat(Program.inVietnamese(InventoryAfterTheMerger.class))
                .contains("BD-1 + HCM-1: Cùng một sản phẩm\n  +")
                .contains("HCM-2 + VT-1: Có thể cùng một sản phẩm, chờ người xem\n  +")
                .containsPattern("Tỉnh Bình Dương +2 +1\n")
                .containsPattern("3 sao +2 +1\n")
                .endsWith("5 lượt ghi nhận, 3 sản phẩm\n");
        assertThat(Program.inEnglish(InventoryAfterTheMerger.class))
                .containsPattern("Ho Chi Minh City +2 +2\n")
                .endsWith("5 registrations, 3 products\n");
    }

    @Test
    void claimsAreCorrectedAndInnocentTextsLeftAlone() {
        assertThat(Program.inVietnamese(ReadTheClaims.class))
                .contains("đạt OCOP 3 sao, thu hoạch tháng 4.”\n  giữ nguyên")
                .contains("→ “Mật ong hoa cà phê đạt OCOP 3 sao, thu hoạch tháng 4.”")
                .contains("→ “San pham OCOP ⭐⭐⭐ cua HTX.”")
                .endsWith("khách sạn 4 sao gần trại ong.”\n  giữ nguyên\n");
        assertThat(Program.inEnglish(ReadTheClaims.class))
                .contains("More stars than certified; this product has 3 stars");
    }

    /** Names of products and of authorities stay as they are; the sentences around them do not. */
    @ParameterizedTest
    @ValueSource(classes = {GradeAHoney.class, PlanAnUpgrade.class})
    void englishIsEnglish(Class<?> program) {
        assertThat(Program.inEnglish(program)).doesNotContainPattern(VIETNAMESE_LETTER);
    }
}
