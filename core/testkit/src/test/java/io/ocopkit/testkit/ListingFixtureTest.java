package io.ocopkit.testkit;

import static io.ocopkit.certification.StarRating.FIVE;
import static io.ocopkit.certification.StarRating.FOUR;
import static io.ocopkit.testkit.ListingFixture.TODAY;
import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.listing.Listing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListingFixtureTest {

    @Test
    void aListingSaysWhatWasSaid() {
        Listing listing = aListing()
                .of("Mật ong hoa cà phê")
                .withStars(FOUR)
                .from("Đồng Nai")
                .offered(o -> o.sku("MO-1").priced(99_000))
                .build();
        assertThat(listing.product().name()).isEqualTo("Mật ong hoa cà phê");
        assertThat(listing.origin().latest().province()).isEqualTo("Đồng Nai");
        assertThat(listing.proof().stars()).isEqualTo(FOUR);
        assertThat(listing.proof().evaluatedOn()).isEqualTo(TODAY);
        assertThat(listing.sku().value()).isEqualTo("MO-1");
    }

    @Test
    void theMinistryDecidesFiveStars() {
        Listing listing = aListing().withStars(FIVE).build();
        assertThat(listing.proof().decision().issuer().level()).isEqualTo(AuthorityLevel.MINISTRY);
    }

    @Test
    void theGateIsTheRealOne() {
        ListingFixture expired = aListing().decided("1/QĐ-UBND", LocalDate.of(2023, 1, 5));
        assertThatThrownBy(expired::build).isInstanceOf(AssertionError.class).hasMessageContaining("EXPIRED");
    }

    @Test
    void anExtensionCarriesItFurther() {
        Listing listing = aListing()
                .decided("1/QĐ-UBND", LocalDate.of(2023, 11, 1))
                .extendedUntil(LocalDate.of(2027, 2, 1))
                .build();
        assertThat(listing.proof().validUntil()).isEqualTo(LocalDate.of(2027, 2, 1));
    }
}
