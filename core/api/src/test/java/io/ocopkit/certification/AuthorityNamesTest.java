package io.ocopkit.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityNamesTest {
    private static final LocalDate BEFORE = LocalDate.parse("2023-06-01");

    private final AuthorityNames names = new AuthorityNames(AdministrativeUnits.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "UBND tỉnh Đắk Nông | - | 2023-06-01 | PROVINCE | UBND tỉnh Lâm Đồng",
                "Uỷ ban nhân dân tỉnh Đắk Nông | - | - | PROVINCE | UBND tỉnh Lâm Đồng",
                "UBND tỉnh Lâm Đồng | - | 2023-06-01 | PROVINCE | -",
                "UBND tỉnh | Bình Dương | 2023-06-01 | PROVINCE | UBND Thành phố Hồ Chí Minh",
                "Ủy ban nhân dân Thành phố Hồ Chí Minh | - | 2023-06-01 | PROVINCE | -",
                "ỦY BAN NHÂN DÂN TP.HCM | - | 2023-06-01 | PROVINCE | -",
                "UBND TPHCM | - | - | PROVINCE | -",
                "UBND thành phố | TP.HCM | 2023-06-01 | PROVINCE | -",
                "UBND thành phố | Hải Dương | 2023-06-01 | DISTRICT | UBND Thành phố Hải Phòng",
                "Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu | - | 2023-06-01 | PROVINCE | UBND Thành phố Hồ Chí Minh",
                "UBND tỉnh Đồng Nai | - | 2025-12-01 | PROVINCE | UBND Thành phố Đồng Nai",
                "UBND thành phố Đồng Nai | - | 2026-06-01 | PROVINCE | -",
                "UBND tỉnh Thừa Thiên Huế | - | 2023-06-01 | PROVINCE | UBND Thành phố Huế",
                "UBND TP. Huế | Thừa Thiên Huế | 2023-06-01 | DISTRICT | UBND Thành phố Huế",
                "UBND TP. Huế | - | 2025-06-01 | PROVINCE | -",
                "UBND huyện Đắk Song | Đắk Nông | 2023-06-01 | DISTRICT | UBND tỉnh Lâm Đồng",
                "UBND huyện Đắk Song, tỉnh Đắk Nông | - | 2023-06-01 | DISTRICT | UBND tỉnh Lâm Đồng",
                "UBND huyện Đắk Song tỉnh Đắk Nông | - | 2023-06-01 | DISTRICT | UBND tỉnh Lâm Đồng",
                "UBND huyện Đắk Song (Đắk Nông) | - | 2023-06-01 | DISTRICT | UBND tỉnh Lâm Đồng",
                "UBND huyện Đắk Song | - | 2023-06-01 | DISTRICT | -",
                "UBND huyện Bảo Lâm | Lâm Đồng | 2023-06-01 | DISTRICT | UBND tỉnh Lâm Đồng",
                "UBND TP. Thủ Dầu Một | Bình Dương | 2023-06-01 | DISTRICT | UBND Thành phố Hồ Chí Minh",
                "UBND TX. Bến Cát | Bình Dương | 2023-06-01 | DISTRICT | UBND Thành phố Hồ Chí Minh",
                "UBND Quận 12 TP.HCM | - | 2023-06-01 | DISTRICT | UBND Thành phố Hồ Chí Minh",
                "UBND Q.12 | HCM | 2023-06-01 | DISTRICT | UBND Thành phố Hồ Chí Minh",
                "UBND xã Lý Nhơn, huyện Cần Giờ, TP.HCM | - | 2023-06-01 | COMMUNE | -",
                "UBND đặc khu Côn Đảo | TP.HCM | 2026-06-01 | COMMUNE | -",
                "People's Committee of Dak Nong Province | - | 2023-06-01 | PROVINCE | UBND tỉnh Lâm Đồng",
                "Dak Nong Provincial People’s Committee | - | 2023-06-01 | PROVINCE | UBND tỉnh Lâm Đồng",
                "Provincial People's Committee of Ben Tre | - | 2023-06-01 | PROVINCE | UBND tỉnh Vĩnh Long",
                "The People's Committee of Ho Chi Minh City | - | 2023-06-01 | PROVINCE | -",
                "Long Ho District People's Committee | Vinh Long | 2023-06-01 | DISTRICT | UBND tỉnh Vĩnh Long",
                "Bộ Nông nghiệp và Phát triển nông thôn | - | 2023-06-01 | MINISTRY | Bộ Nông nghiệp và Môi trường",
                "Bộ NN&PTNT | - | 2023-06-01 | MINISTRY | Bộ Nông nghiệp và Môi trường",
                "MARD | - | - | MINISTRY | Bộ Nông nghiệp và Môi trường",
                "Bộ Nông nghiệp và Môi trường | - | 2026-06-01 | MINISTRY | -",
                "Ministry of Agriculture and Environment of Viet Nam | - | 2026-06-01 | MINISTRY | -"
            })
    void theLevelAndTheSuccessorAreToldFromTheName(
            String printed, String province, LocalDate decided, AuthorityLevel level, String successor) {
        assertThat(names.read(printed, province, decided)).contains(new IssuingAuthority(printed, level, successor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "UBND",
                "UBND Hải Dương",
                "Sở Nông nghiệp và PTNT Bình Dương",
                "Bộ Công Thương",
                "Hội đồng OCOP",
                "UBND thành phố",
                "UBND TP. Hồ Chí Mih",
                "People's Committee of Chon Thanh Town",
                ",;()"
            })
    void whereTheLevelCannotBeToldNothingIsMadeUp(String printed) {
        assertThat(names.read(printed, null, BEFORE)).isEmpty();
    }

    @Test
    void aCityWhoseRankChangedNeedsItsDate() {
        assertThat(names.read("UBND TP. Huế", null, null)).isEmpty();
        assertThat(names.read("UBND TP. Hồ Chí Minh", null, null))
                .map(IssuingAuthority::level)
                .contains(AuthorityLevel.PROVINCE);
    }

    @Test
    void theNameStaysAsPrinted() {
        assertThat(names.read("  UBND  tỉnh   Đắk Nông ", null, BEFORE))
                .map(IssuingAuthority::nameAsPrinted)
                .contains("UBND tỉnh Đắk Nông");
        assertThat(names.read("UBND tỉnh ".repeat(1_000), null, BEFORE)).isEmpty();
    }
}
