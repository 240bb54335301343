package io.ocopkit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.Gtin;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedRegisterTest {
    private final List<GeneratedProduct> products = GeneratedRegister.products();

    @Test
    void isOfTheSizeOfTheCitysProgramme() {
        assertThat(products).hasSize(419);
        assertThat(products.stream().map(GeneratedProduct::producer).distinct()).hasSize(152);
        assertThat(products).filteredOn(p -> p.stars() == StarRating.THREE).hasSize(312);
        assertThat(products).filteredOn(p -> p.stars() == StarRating.FOUR).hasSize(107);
        assertThat(products).filteredOn(p -> p.lowerSigned() != null).hasSize(GeneratedRegister.UPGRADES);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(GeneratedRegister.products()).isEqualTo(products);
    }

    @Test
    void namesEveryProductAndProducerASpecimen() {
        assertThat(products).allSatisfy(product -> {
            assertThat(product.name()).contains(" mẫu ");
            assertThat(product.producer().name()).contains(" mẫu ");
        });
        assertThat(products.stream().map(GeneratedProduct::name).distinct()).hasSize(419);
    }

    @Test
    void districtsSignThreeStarsFrom2023ToJune2025AndTheCityAllElse() {
        LocalDate districtsStart = CriteriaRegime.QD_148_2023.validFrom();
        LocalDate districtsEnd = LocalDate.of(2025, 6, 30);
        assertThat(products).allSatisfy(product -> {
            boolean byDistrict = product.stars() == StarRating.THREE
                    && !product.signed().isBefore(districtsStart)
                    && !product.signed().isAfter(districtsEnd);
            assertThat(product.decision().issuer())
                    .isEqualTo(byDistrict ? "UBND " + product.producer().district() : "UBND Thành phố Hồ Chí Minh");
        });
    }

    @Test
    void hasExpiredExpiringAndLongValidCertificatesInTheAutumnOf2026() {
        LocalDate autumn = LocalDate.of(2026, 11, 1);
        assertThat(products)
                .filteredOn(p -> p.signed().plusMonths(36).isBefore(autumn))
                .hasSizeGreaterThan(50);
        assertThat(products)
                .filteredOn(p -> !p.signed().plusMonths(36).isBefore(autumn)
                        && p.signed().plusMonths(36).isBefore(autumn.plusDays(180)))
                .hasSizeGreaterThan(50);
        assertThat(products)
                .filteredOn(p -> p.signed().plusMonths(36).isAfter(autumn.plusDays(180)))
                .hasSizeGreaterThan(150);
    }

    @Test
    void gtinsAreOfTheDemonstrationRangeWithARightCheckDigit() {
        assertThat(IntStream.rangeClosed(1, 419).mapToObj(GeneratedOffers::gtin))
                .allSatisfy(digits -> assertThat(Gtin.parse(digits).digits()).startsWith("952"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theRevokedProductsAreInForceFromTheSummerOf2025ToTheEndOf2027() {
        assertThat(GeneratedRevocations.rows(products, LocalDate.of(2026, 11, 23)))
                .hasSize(3 + GeneratedRevocations.PRODUCTS);
    }
}
