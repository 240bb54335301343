package io.ocopkit.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvinceTest {
    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @Test
    void thereWere63ProvincesAndAre34() {
        List<Province> all = units.provinces();

        assertThat(all).hasSize(63);
        assertThat(all).filteredOn(province -> province.successor() == null).hasSize(34);
        assertThat(all.stream()
                        .flatMap(province -> province.codes().stream())
                        .filter(code -> code.codeSet() == CodeSet.PRE_2025))
                .hasSize(63);
    }

    @Test
    void everyFormerProvinceIsFoundUnderEachOfItsNamesAndHasAPlaceToday() {
        for (Province province : units.provinces()) {
            for (AdministrativeUnit form : province.forms()) {
                assertThat(units.province(form.title())).contains(province);
                assertThat(units.province(form.englishTitle())).contains(province);
                assertThat(units.province(form.name().toUpperCase(Locale.ROOT))).contains(province);
            }
            assertThat(province.current().codes())
                    .extracting(AdministrativeCode::codeSet)
                    .contains(CodeSet.QD19_2025);
        }
    }

    @Test
    void sevenCodesMeanAnotherProvinceSinceTheReform() {
        Map<String, List<String>> changed = Map.of(
                "15", List.of("Yên Bái", "Lào Cai"),
                "24", List.of("Bắc Giang", "Bắc Ninh"),
                "44", List.of("Quảng Bình", "Quảng Trị"),
                "52", List.of("Bình Định", "Gia Lai"),
                "80", List.of("Long An", "Tây Ninh"),
                "82", List.of("Tiền Giang", "Đồng Tháp"),
                "91", List.of("Kiên Giang", "An Giang"));

        assertThat(changed).allSatisfy((code, names) -> {
            assertThat(named(CodeSet.PRE_2025, code)).isEqualTo(names.get(0));
            assertThat(named(CodeSet.QD19_2025, code)).isEqualTo(names.get(1));
        });
        assertThat(units.provinces().stream()
                        .flatMap(province -> province.codes().stream())
                        .map(AdministrativeCode::value)
                        .distinct()
                        .filter(code -> units.province(new AdministrativeCode(CodeSet.PRE_2025, code))
                                        .isPresent()
                                && units.province(new AdministrativeCode(CodeSet.QD19_2025, code))
                                        .isPresent())
                        .filter(code -> !named(CodeSet.PRE_2025, code).equals(named(CodeSet.QD19_2025, code))))
                .containsExactlyInAnyOrderElementsOf(changed.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ Chí Minh",
                "TP. Hồ Chí Minh",
                "T.P Hồ Chí Minh",
                "TP.HCM",
                "TPHCM",
                "tp hcm",
                "HCMC",
                "HCM City",
                "Ho Chi Minh City",
                "HoChiMinh City",
                "Thành phố Hồ Chí Minh",
                "thanh pho ho chi minh",
                "Sài Gòn",
                "TP Sài Gòn",
                "Saigon",
                "HỒ CHÍ MINH",
                "City of Ho Chi Minh",
                " TP.  Hồ Chí Minh "
            })
    void hoChiMinhCityIsOnePlaceUnderEveryName(String printed) {
        Province city = units.province(AdministrativeCode.parse("PRE_2025:79")).orElseThrow();

        assertThat(units.province(printed)).containsSame(city);
        assertThat(units.province(Normalizer.normalize(printed, Normalizer.Form.NFD)))
                .containsSame(city);
        assertThat(units.province(AdministrativeCode.parse("QD19_2025:79"))).containsSame(city);
    }

    @ParameterizedTest
    @CsvSource({
        "BR-VT, Bà Rịa - Vũng Tàu",
        "BRVT, Bà Rịa - Vũng Tàu",
        "Bà Rịa–Vũng Tàu, Bà Rịa - Vũng Tàu",
        "tỉnh Bà Rịa Vũng Tàu, Bà Rịa - Vũng Tàu",
        "Tỉnh Bình Dương (cũ), Bình Dương",
        "Binh Duong Province, Bình Dương",
        "\u00D0ak L\u1EAFk, Đắk Lắk",
        "DakLak, Đắk Lắk",
        "Hoà Bình, Hòa Bình",
        "Thanh Hoá, Thanh Hóa",
        "Thừa Thiên - Huế, Huế",
        "TT. Huế, Huế",
        "TP Đà Nẵng, Đà Nẵng",
        "Hanoi, Hà Nội",
        "Haiphong City, Hải Phòng"
    })
    void otherSpellingsLeadToTheCanonicalName(String printed, String name) {
        assertThat(units.province(printed)).map(Province::name).contains(name);
    }

    @Test
    void aMergedProvinceKeepsItsNameAndPointsToItsSuccessor() {
        Province binhDuong = units.province("Bình Dương").orElseThrow();

        assertThat(binhDuong.code()).hasToString("PRE_2025:74");
        assertThat(binhDuong.current().name()).isEqualTo("Hồ Chí Minh");
        assertThat(binhDuong.on(LocalDate.parse("2025-06-30"))).isSameAs(binhDuong);
        assertThat(binhDuong.on(LocalDate.parse("2025-07-01")).name()).isEqualTo("Hồ Chí Minh");
    }

    @Test
    void citiesAreCentrallyRunFromTheirDayOn() {
        Province hue = units.province("Huế").orElseThrow();
        Province dongNai = units.province("Đồng Nai").orElseThrow();

        assertThat(hue.isCentrallyRun(LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(hue.isCentrallyRun(LocalDate.parse("2025-01-01"))).isTrue();
        assertThat(dongNai.isCentrallyRun(LocalDate.parse("2026-04-29"))).isFalse();
        assertThat(dongNai.isCentrallyRun(LocalDate.parse("2026-04-30"))).isTrue();
        assertThat(units.provinces())
                .filteredOn(province ->
                        province.successor() == null && province.isCentrallyRun(LocalDate.parse("2026-07-01")))
                .hasSize(7);
    }

    @Test
    void anUnknownNameComesBackWithSuggestions() {
        assertThat(units.province("Bình Dượng Tỉnh Lẻ")).isEmpty();
        assertThat(units.province("Đồng Nay")).isEmpty();
        assertThat(units.similarProvinces("Đồng Nay")).first().isIn("Tỉnh Đồng Nai", "Thành phố Đồng Nai");
        assertThat(units.similarProvinces("Vũng Tàu")).contains("Tỉnh Bà Rịa - Vũng Tàu");
        assertThat(units.similarProvinces("")).isEmpty();
        assertThat(units.province("")).isEmpty();
        assertThat(units.province("Huyện Bình Dương")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "TP. Huế, 2024-05-01, PROVINCIAL_CITY",
                "TP. Huế, 2025-05-01, CENTRAL_CITY",
                "TP. Huế, -, -",
                "Thành phố Hồ Chí Minh, 2019-01-01, CENTRAL_CITY",
                "TPHCM, -, CENTRAL_CITY",
                "TP. Thủ Dầu Một, 2023-01-01, PROVINCIAL_CITY",
                "TP Thủ Đức, 2023-01-01, PROVINCIAL_CITY",
                "TP Thái Nguyên, 2023-01-01, PROVINCIAL_CITY",
                "TP Thái Nguyên, -, PROVINCIAL_CITY",
                "TP Thái Nguyên, 2026-01-01, -",
                "Thành phố Đồng Nai, 2026-05-01, CENTRAL_CITY",
                "TP. Bình Dương, 2023-01-01, -",
                "TP. Vinh, 2023-01-01, PROVINCIAL_CITY",
                "TP. Hồ Chí Mih, 2023-01-01, -",
                "Hai Duong City, 2023-01-01, PROVINCIAL_CITY"
            })
    void aCityIsOfTheRankOfAProvinceOrOfADistrict(String printed, LocalDate on, UnitKind kind) {
        assertThat(units.cityKind(printed, on).orElse(null)).isEqualTo(kind);
    }

    private String named(CodeSet codeSet, String code) {
        return units.province(new AdministrativeCode(codeSet, code))
                .orElseThrow()
                .name();
    }
}
