package io.ocopkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.message.InvalidValueException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"8930000000019", "893 0000 000019", "4006381333931", "96385074", "036000291452", "18930000000016"
            })
    void gtinsOfEveryLengthAreRead(String text) {
        assertThat(Gtin.parse(text).toGtin14()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "8930000000018, GTIN_CHECK_DIGIT",
        "893000000001, GTIN_CHECK_DIGIT",
        "89300000000, GTIN_FORM",
        "1.2E+13, GTIN_SCIENTIFIC",
        "'8,93E+12', GTIN_SCIENTIFIC",
        "abc, GTIN_FORM",
    })
    void wrongGtinsSayWhatIsWrong(String text, String code) {
        assertThatThrownBy(() -> Gtin.parse(text)).satisfies(hasCode(code));
    }

    @Test
    void aGtinIsOrderedByItsFourteenDigits() {
        assertThat(Gtin.parse("96385074")).isLessThan(Gtin.parse("8930000000019"));
    }

    @Test
    void glnsHaveThirteenDigits() {
        assertThat(Gln.parse("893-0000000026")).hasToString("8930000000026");
        assertThatThrownBy(() -> Gln.parse("96385074")).satisfies(hasCode("GLN_FORM"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0100109106", "01 0010 9106", "0100.109.106"})
    void enterpriseTaxCodesAreRead(String text) {
        assertThat(TaxIdentifier.parse(text)).isEqualTo(new EnterpriseTaxCode("0100109106"));
    }

    @Test
    void branchesBelongToTheirEnterprise() {
        TaxIdentifier branch = TaxIdentifier.parse("0100109106001");

        assertThat(branch).hasToString("0100109106-001");
        assertThat(((BranchTaxCode) branch).enterprise()).isEqualTo(new EnterpriseTaxCode("0100109106"));
    }

    @Test
    void aTaxCodeWhoseCheckDigitWouldBeTenIsRefused() {
        // 31*1 + 29*0 + ... chosen so that the weighted sum is a multiple of 11
        String nine = "000000012";
        assertThat((5 * 1 + 3 * 2) % 11).isZero();
        for (char last = '0'; last <= '9'; last++) {
            String code = nine + last;
            assertThatThrownBy(() -> TaxIdentifier.parse(code)).satisfies(hasCode("TAX_ID_CHECK_DIGIT"));
        }
    }

    @Test
    void aPersonalNumberPrintsMaskedWhereverItTurnsUp() {
        TaxIdentifier household = TaxIdentifier.parse("079123456789");

        assertThat(household).hasToString("*********789").isEqualTo(TaxIdentifier.parse("079 123 456 789"));
        assertThat(household.display()).isEqualTo("*********789");
        Producer producer = new Producer(
                ProducerId.derive("Hộ kinh doanh An", null),
                "Hộ kinh doanh An",
                ProducerKind.BUSINESS_HOUSEHOLD,
                household,
                Address.asPrinted(PostalAddress.of(null, null, null)));
        assertThat(producer.toString()).doesNotContain("079123456");
    }

    @Test
    void aRefusedTaxCodeIsNotQuoted() {
        assertThatThrownBy(() -> TaxIdentifier.parse("07912345678")).hasMessageNotContaining("07912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"79-26732-03-2026", "79.26732.3.2026", "(79)-(26732)-(03)-2026", "79 – 26732 – 3 – 2026"})
    void productCodesAreReadLenientlyAndPrintedOneWay(String text) {
        assertThat(ProductCode.parse(text)).hasToString("79-26732-03-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"79-2673-03-2026", "79-26732-2026", "79-26732-00-2026", "79-26732-03-1999", "honey"})
    void otherCodesAreNoProductCodes(String text) {
        assertThatThrownBy(() -> ProductCode.parse(text)).satisfies(hasCode("PRODUCT_CODE_FORM"));
    }

    @Test
    void oneProducerHasOneIdHoweverItIsTyped() {
        assertThat(ProducerId.derive("HTX Hoà  Bình", "Đồng Nai"))
                .isEqualTo(ProducerId.derive("htx hòa bình", "đồng nai"));
    }

    @Test
    void producersOfOneNameInTwoProvincesStayTwo() {
        assertThat(ProducerId.derive("HTX Hòa Bình", "Đồng Nai"))
                .isNotEqualTo(ProducerId.derive("HTX Hòa Bình", "Bến Tre"));
    }

    @Test
    void theSameNameInTwoCommunesIsTwoProducts() {
        assertThat(ProductId.derive("mật ong Vũ Quang", PostalAddress.of("xã Hương Minh", "Vũ Quang", "Hà Tĩnh")))
                .isNotEqualTo(
                        ProductId.derive("mật ong Vũ Quang", PostalAddress.of("xã Đức Lĩnh", "Vũ Quang", "Hà Tĩnh")));
    }

    @Test
    void dongHasNoDecimals() {
        assertThat(Dong.CURRENCY.getDecimalPlaces()).isZero();
        assertThat(Dong.of(150_000)).hasToString("VND 150000");
        assertThat(Dong.amountOf(Dong.of(150_000))).isEqualTo(150_000);
        assertThatThrownBy(() -> Dong.amountOf(Money.parse("USD 1.00"))).satisfies(hasCode("CURRENCY_NOT_VND"));
    }

    @Test
    void setsHaveStableCodes() {
        assertThat(ProductSet.values()).hasSize(26);
        assertThat(ProductSet.HONEY_AND_OTHER_RAW.code()).isEqualTo("QD26-04");
        assertThat(ProductSet.byCode("qd26-26")).contains(ProductSet.COMMUNITY_TOURISM);
        assertThat(ProductSet.byCode("QD26-27")).isEmpty();
    }

    private static java.util.function.Consumer<Throwable> hasCode(String code) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
