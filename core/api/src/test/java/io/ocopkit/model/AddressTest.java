package io.ocopkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.units.AdministrativeCode;
import io.ocopkit.units.AdministrativeUnits;
import io.ocopkit.units.Placement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AddressTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final AdministrativeUnits units = AdministrativeUnits.bundled();

    @Test
    void anOldAddressGetsItsCurrentFormAndKeepsThePrintedOne() {
        PostalAddress printed = new PostalAddress("Ấp Lý Hòa Hiệp", "Xã Lý Nhơn", "Huyện Cần Giờ", "TP.HCM", null);

        Address located = Address.asPrinted(printed).locatedOn(units, TODAY);

        assertThat(located.original()).isEqualTo(printed);
        assertThat(located.latest()).hasToString("Ấp Lý Hòa Hiệp, Xã An Thới Đông, Thành phố Hồ Chí Minh");
        assertThat(located.latest().code())
                .extracting(AdministrativeCode::codeSet)
                .hasToString("QD19_2025");
    }

    @Test
    void aDividedUnitLeavesTheCurrentFormOpenAndSaysWhatIsPossible() {
        Address address = Address.asPrinted(PostalAddress.of("Phường Hiệp Thành", "TP Thủ Dầu Một", "Bình Dương"));

        assertThat(address.locatedOn(units, TODAY).current()).isNull();
        assertThat(address.placeOn(units, TODAY))
                .isInstanceOfSatisfying(
                        Placement.Several.class,
                        several -> assertThat(several.candidates())
                                .extracting(path -> path.smallest().title())
                                .containsExactlyInAnyOrder("Phường Phú Lợi", "Phường Thủ Dầu Một"));
    }

    @Test
    void aPrintedCommuneIsNotTradedForAProvince() {
        Address address = Address.asPrinted(PostalAddress.of("Xã Nam Dong", "Huyện Cư Jút", "Đắk Nông"));

        assertThat(address.locatedOn(units, TODAY).current()).isNull();
        assertThat(address.placeOn(units, TODAY)).isInstanceOf(Placement.Placed.class);
        assertThat(Address.asPrinted(PostalAddress.of(null, null, "Đắk Nông"))
                        .locatedOn(units, TODAY)
                        .latest())
                .hasToString("Tỉnh Lâm Đồng");
    }

    @Test
    void aPrintedCodeCountsMoreThanTheNames() {
        PostalAddress printed =
                new PostalAddress(null, "Phường 1", null, "TP.HCM", AdministrativeCode.parse("PRE_2025:25747"));

        assertThat(Address.asPrinted(printed).locatedOn(units, TODAY).latest())
                .hasToString("Phường Thủ Dầu Một, Thành phố Hồ Chí Minh");
    }
}
