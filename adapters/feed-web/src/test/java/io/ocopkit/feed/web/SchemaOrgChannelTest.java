package io.ocopkit.feed.web;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.listing.Listing;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaOrgChannelTest {
    @TempDir
    Path folder;

    @Test
    void theCertificationSaysWhatTheProofSays() throws IOException {
        JsonNode certification = product(aListing().listed()).required("hasCertification");
        assertThat(certification.required("@type").textValue()).isEqualTo("Certification");
        assertThat(certification.required("certificationIdentification").textValue())
                .isEqualTo("3981/QĐ-UBND");
        assertThat(certification.at("/issuedBy/@type").textValue()).isEqualTo("Organization");
        assertThat(certification.at("/issuedBy/name").textValue()).isEqualTo("UBND tỉnh Đồng Nai");
        assertThat(certification.required("datePublished").textValue()).isEqualTo("2026-08-05");
        assertThat(certification.required("expires").textValue()).isEqualTo("2029-08-05");
        assertThat(certification.at("/certificationStatus/@id").textValue())
                .isEqualTo("https://schema.org/CertificationActive");
        assertThat(certification.at("/certificationRating").toString())
                .isEqualTo("{\"@type\":\"Rating\",\"ratingValue\":4,\"bestRating\":5,\"worstRating\":1}");
    }

    @Test
    void starsAreNoCustomersRating() throws IOException {
        Path file = Documents.write(
                new SchemaOrgChannel(), Documents.header(), folder, aListing().listed());
        assertThat(Files.readString(file)).doesNotContain("aggregateRating", "\"review");
    }

    @Test
    void aProductWithoutGtinHasNoDigitalLink() throws IOException {
        assertThat(product(aListing().listed()).required("hasGS1DigitalLink").textValue())
                .isEqualTo("https://id.gs1.org/01/08930000000019");
        JsonNode without = product(aListing().offered(o -> o.gtin(null)).listed());
        assertThat(without.has("gtin")).isFalse();
        assertThat(without.has("hasGS1DigitalLink")).isFalse();
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        JsonNode bare = product(aListing()
                .inEnglish(null)
                .offered(o -> o.onRequest()
                        .linked(null)
                        .pictured()
                        .branded(null)
                        .described(null)
                        .containing(null))
                .listed());
        assertThat(bare.fieldNames())
                .toIterable()
                .doesNotContain("alternateName", "url", "image", "brand", "description", "size");
        assertThat(bare.at("/offers").fieldNames())
                .toIterable()
                .doesNotContain("price", "priceCurrency", "url", "inventoryLevel");
    }

    @Test
    void onADayTheProofDoesNotCoverTheCertificationIsInactive() throws IOException {
        Listing listing = aListing().build();
        LocalDate late = listing.proof().validUntil().plusDays(1);
        FeedHeader header =
                new FeedHeader("Shop", null, late, MutableClock.on(late).instant());
        Path file = Documents.write(new SchemaOrgChannel(), header, folder, new FeedItem.Listed(listing));
        JsonNode product = JsonGraph.products(file).get(0);
        assertThat(product.at("/hasCertification/certificationStatus/@id").textValue())
                .endsWith("/CertificationInactive");
        assertThat(product.at("/hasCertification").has("certificationRating")).isFalse();
        assertThat(product.has("additionalProperty")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(WithdrawalCause.class)
    void aRemovalSaysWhyAndSpeaksOfTheCertificateOnlyWhenTheLawEndedIt(WithdrawalCause cause) throws IOException {
        JsonNode product = product(aRemoval().because(cause).removed());
        assertThat(product.at("/offers/availability/@id").textValue()).isEqualTo("https://schema.org/Discontinued");
        assertThat(product.at("/additionalProperty/0/value").textValue()).isEqualTo(cause.name());
        assertThat(product.has("hasCertification")).isEqualTo(cause.isLegal());
        assertThat(product.toString()).doesNotContain("Rating", "OCOP_STARS");
        if (cause.isLegal()) {
            assertThat(product.at("/hasCertification/certificationStatus/@id").textValue())
                    .isEqualTo("https://schema.org/CertificationInactive");
        }
    }

    private JsonNode product(FeedItem item) throws IOException {
        Path file = Documents.write(new SchemaOrgChannel(), Documents.header(), folder, item);
        return JsonGraph.products(file).get(0);
    }
}
