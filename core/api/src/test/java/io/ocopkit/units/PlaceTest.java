package io.ocopkit.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường Phú Lợi | Thành phố Thủ Dầu Một | Tỉnh Bình Dương | Phường Phú Lợi, Thành phố Hồ Chí Minh",
                "P. Phú Lợi | TP. Thủ Dầu Một | Bình Dương | Phường Phú Lợi, Thành phố Hồ Chí Minh",
                "P.Phu Loi | TP Thu Dau Mot | Binh Duong | Phường Phú Lợi, Thành phố Hồ Chí Minh",
                "Phu Loi Ward | Thu Dau Mot City | Binh Duong Province | Phường Phú Lợi, Thành phố Hồ Chí Minh",
                "Xã Long Hoà | H. Cần Giờ | TP.HCM | Xã Cần Giờ, Thành phố Hồ Chí Minh",
                "Long Hòa | Can Gio District | HCMC | Xã Cần Giờ, Thành phố Hồ Chí Minh",
                "TT. Cần Thạnh | huyện Cần Giờ | Sài Gòn | Xã Cần Giờ, Thành phố Hồ Chí Minh",
                "X. Lý Nhơn | Cần Giờ | TPHCM | Xã An Thới Đông, Thành phố Hồ Chí Minh",
                "Phường 5 | Quận 5 | TP. Hồ Chí Minh | Phường An Đông, Thành phố Hồ Chí Minh",
                "P.05 | Q.5 | TP. Hồ Chí Minh | Phường An Đông, Thành phố Hồ Chí Minh",
                "P5 | Q5 | T.P Hồ Chí Minh | Phường An Đông, Thành phố Hồ Chí Minh",
                "Ward 5 | District 5 | Ho Chi Minh City | Phường An Đông, Thành phố Hồ Chí Minh",
                "Phường Long Phước | Quận 9 | TP.HCM | Phường Long Phước, Thành phố Hồ Chí Minh",
                "Thị trấn Long Hải | huyện Long Điền | BRVT | Xã Long Hải, Thành phố Hồ Chí Minh",
                "Phường 1 | TP Vũng Tàu | TP.HCM | Phường Vũng Tàu, Thành phố Hồ Chí Minh",
                "Phường An Tây | TX Bến Cát (cũ) | Bình Dương | Phường Tây Nam, Thành phố Hồ Chí Minh",
                "Phường Thủ Dầu Một | TP Thủ Dầu Một | tỉnh Bình Dương (cũ) | Phường Thủ Dầu Một, Thành phố Hồ Chí Minh",
                "Phường Thủ Dầu Một | | Bình Dương | Phường Thủ Dầu Một, Thành phố Hồ Chí Minh",
                "Đặc khu Côn Đảo | | TP.HCM | Đặc khu Côn Đảo, Thành phố Hồ Chí Minh",
                "Khu dân cư số 3 | Huyện Côn Đảo | BR-VT | Đặc khu Côn Đảo, Thành phố Hồ Chí Minh",
                "| Huyện Côn Đảo | BR-VT | Đặc khu Côn Đảo, Thành phố Hồ Chí Minh",
                "| huyện Củ Chi | TP.HCM | Thành phố Hồ Chí Minh",
                "| TX Phú Mỹ | Bà Rịa-Vũng Tàu | Thành phố Hồ Chí Minh",
                "| | Bình Dương | Thành phố Hồ Chí Minh",
                "Xã Nam Dong | huyện Cư Jút | Đắk Nông | Tỉnh Lâm Đồng",
                "| huyện Bù Đăng | Bình Phước | Thành phố Đồng Nai",
                "Xã Quế Trung | | Quảng Nam | Thành phố Đà Nẵng"
            })
    void aPrintedAddressLiesInOnePlaceToday(String commune, String district, String province, String today) {
        Placement placement = units.place(PrintedUnits.of(commune, district, province), TODAY);

        assertThat(placement.<String>fold(
                        placed -> placed.path().toString(), several -> several.toString(), unknown -> "-"))
                .isEqualTo(today);
        assertThat(units.place(PrintedUnits.of(decomposed(commune), decomposed(district), decomposed(province)), TODAY))
                .isEqualTo(placement);
    }

    @Test
    void precisionSaysHowMuchIsKnown() {
        assertThat(placed(PrintedUnits.of("Xã Nam Dong", "huyện Cư Jút", "Đắk Nông"))
                        .precision())
                .isEqualTo(UnitTier.PROVINCE);
        assertThat(placed(PrintedUnits.of("Xã Lý Nhơn", "huyện Cần Giờ", "TP.HCM"))
                        .precision())
                .isEqualTo(UnitTier.COMMUNE);
    }

    @Test
    void aDividedWardAnswersWithAllItsSuccessors() {
        assertThat(units.place(PrintedUnits.of("Phường Sơn Kỳ", "Quận Tân Phú", "TP.HCM"), TODAY))
                .isInstanceOfSatisfying(Placement.Several.class, several -> {
                    assertThat(several.code()).isEqualTo("UNIT_DIVIDED");
                    assertThat(several.candidates())
                            .extracting(path -> path.smallest().name())
                            .containsExactlyInAnyOrder("Bình Hưng Hòa", "Tân Sơn Nhì", "Tây Thạnh");
                    assertThat(several.text().vi()).contains("Phường Tây Thạnh");
                });
    }

    @Test
    void onlyTheDateOfThePaperTellsANewWardFromAnOldOneOfItsName() {
        PrintedUnits undated = PrintedUnits.of("Phường Tân Phú", null, "TP.HCM");
        PrintedUnits recent = new PrintedUnits("Phường Tân Phú", null, "TP.HCM", LocalDate.parse("2025-07-01"));
        PrintedUnits older = new PrintedUnits("Phường Tân Phú", null, "TP.HCM", LocalDate.parse("2025-06-30"));

        assertThat(units.place(undated, TODAY))
                .isInstanceOfSatisfying(
                        Placement.Several.class,
                        several -> assertThat(several.code()).isEqualTo("UNIT_NAME_AMBIGUOUS"));
        assertThat(placed(recent).path()).hasToString("Phường Tân Phú, Thành phố Hồ Chí Minh");
        assertThat(units.place(older, TODAY))
                .isInstanceOfSatisfying(
                        Placement.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(path -> path.smallest().name())
                                .doesNotContain("Tân Phú"));
    }

    @Test
    void onADayBeforeTheReformThePlaceIsTheOldUnit() {
        PrintedUnits printed = PrintedUnits.of("Phường Hiệp Thành", "TP Thủ Dầu Một", "Bình Dương");

        assertThat(units.place(printed, LocalDate.parse("2025-06-30")))
                .isInstanceOfSatisfying(Placement.Placed.class, placed -> {
                    assertThat(placed.code()).hasToString("PRE_2025:25741");
                    assertThat(placed.path()).hasToString("Phường Hiệp Thành, Thành phố Thủ Dầu Một, Tỉnh Bình Dương");
                });
    }

    @Test
    void anUnknownPartComesBackWithSuggestionsAndWhatIsCertain() {
        assertThat(unknown(PrintedUnits.of("Xã Tân Nhứt", "huyện Bình Chánh", "TP.HCM")))
                .satisfies(unknown -> {
                    assertThat(unknown.code()).isEqualTo("COMMUNE_UNKNOWN");
                    assertThat(unknown.suggestions()).first().isEqualTo("Xã Tân Nhựt");
                    assertThat(unknown.known()).hasToString("Thành phố Hồ Chí Minh");
                    assertThat(unknown.text().vi()).contains("Xã Tân Nhứt", "Có phải: Xã Tân Nhựt");
                });
        assertThat(unknown(PrintedUnits.of(null, "huyện Cần Gìơ Lớn", "TP.HCM")).part())
                .isEqualTo(UnitTier.DISTRICT);
        assertThat(unknown(PrintedUnits.of(null, "huyện Cần Gờ", "TP.HCM")).suggestions())
                .contains("Huyện Cần Giờ");
        assertThat(unknown(PrintedUnits.of(null, null, "Lâm Đông Bắc")).code()).isEqualTo("PROVINCE_UNKNOWN");
        assertThat(unknown(PrintedUnits.of("x".repeat(30_000), null, "TP.HCM")).suggestions())
                .isEmpty();
    }

    @Test
    void withoutAProvinceANameIsAHintAndNoProof() {
        assertThat(unknown(PrintedUnits.of("Xã Lý Nhơn", "huyện Cần Giờ", null)))
                .satisfies(unknown -> {
                    assertThat(unknown.code()).isEqualTo("PROVINCE_MISSING");
                    assertThat(unknown.suggestions()).containsExactly("Thành phố Hồ Chí Minh");
                });
        assertThat(unknown(PrintedUnits.of("", " ", null)).suggestions()).isEmpty();
    }

    @Test
    void aCodeOfEitherSetIsFollowed() {
        assertThat(units.place(AdministrativeCode.parse("PRE_2025:25747"), TODAY))
                .isInstanceOfSatisfying(
                        Placement.Placed.class,
                        placed -> assertThat(placed.path().smallest().title()).isEqualTo("Phường Thủ Dầu Một"));
        assertThat(units.unit(AdministrativeCode.parse("PRE_2025:25747"), TODAY))
                .map(AdministrativeUnit::title)
                .contains("Phường Phú Cường");
        assertThat(units.place(AdministrativeCode.parse("PRE_2025:67"), TODAY))
                .isInstanceOfSatisfying(
                        Placement.Placed.class,
                        placed -> assertThat(placed.path()).hasToString("Tỉnh Lâm Đồng"));
        assertThat(units.place(AdministrativeCode.parse("QD19_2025:99999"), TODAY))
                .isEqualTo(new Placement.Unknown(UnitTier.COMMUNE, "QD19_2025:99999", List.of(), null));
    }

    @Test
    void theSameQuestionGetsTheSameAnswerAfterManyOthers() {
        PrintedUnits printed = PrintedUnits.of("Phường Sơn Kỳ", "Quận Tân Phú", "TP.HCM");
        Placement first = units.place(printed, TODAY);
        for (int i = 0; i < 20_500; i++) {
            units.place(PrintedUnits.of(null, null, "Tỉnh " + i), TODAY);
        }

        assertThat(units.place(printed, TODAY)).isEqualTo(first);
    }

    private Placement.Placed placed(PrintedUnits printed) {
        return (Placement.Placed) units.place(printed, TODAY);
    }

    private Placement.Unknown unknown(PrintedUnits printed) {
        return (Placement.Unknown) units.place(printed, TODAY);
    }

    private static String decomposed(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
