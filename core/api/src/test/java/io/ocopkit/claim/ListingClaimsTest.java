package io.ocopkit.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Availability;
import io.ocopkit.listing.Choice;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingClaimsTest {
    private static final Producer PRODUCER =
            Producer.named("HTX Hòa Bình", Address.asPrinted(PostalAddress.of(null, null, "Lâm Đồng")));
    private static final ListingClaims CLAIMS = new ListingClaims();

    @Test
    void aListingThatClaimsItsOwnStarsIsInOrder() {
        assertThat(CLAIMS.check(
                        listing("Mật ong OCOP 4 sao", "OCOP 4-star honey", "Hòa Bình", "Đạt OCOP 4 sao năm 2025")))
                .isEmpty();
    }

    @Test
    void everyTextOfAListingIsRead() {
        List<Issue> issues =
                CLAIMS.check(listing("Mật ong OCOP 5 sao", "OCOP 5-star honey", "OCOP 5* Hòa Bình", "Đạt OCOP 5 sao."));

        assertThat(issues)
                .extracting(Issue::field)
                .containsExactly("product.name", "product.englishName", "content.brand", "content.description");
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo("CLAIM_STARS_ABOVE_CERTIFIED");
            assertThat(issue.severity()).isEqualTo(Severity.ERROR);
        });
        assertThat(issues.get(0).fix().vi())
                .isEqualTo("Sửa \"5 sao\" thành \"4 sao\", nghĩa là ghi: Mật ong OCOP 4 sao");
        assertThat(issues.get(0).fix().en()).isEqualTo("Change \"5 sao\" to \"4 sao\", that is: Mật ong OCOP 4 sao");
    }

    @Test
    void whatTellsPacksApartClaimsNothingEither() {
        Listing honest = listing("Mật ong", "Honey", "Hòa Bình", "Mật ong");
        PagePlace place = new PagePlace(new Sku("MO"), List.of(new Choice("Loại", "OCOP 5 sao")));
        Offer pack = honest.offer().placed(place);
        Offer page = Offer.ofPacks(place.page(), List.of(pack));

        for (Offer offer : List.of(pack, page)) {
            assertThat(CLAIMS.check(Listing.of(honest.product(), PRODUCER, offer, honest.proof())))
                    .singleElement()
                    .satisfies(issue -> {
                        assertThat(issue.field()).isEqualTo("offer.choices");
                        assertThat(issue.code()).isEqualTo("CLAIM_STARS_ABOVE_CERTIFIED");
                    });
        }
    }

    private static Listing listing(String name, String english, String brand, String description) {
        Product named = Product.named(PRODUCER, name);
        Product product = new Product(named.id(), named.producer(), name, english, null, null, named.origin());
        IssuingAuthority province = IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE);
        DecisionRef decision = new DecisionRef(province, DecisionNumber.parse("3981/QĐ-UBND"), Cases.ISSUED);
        Certificate certificate = Certificate.issued(product.id(), PRODUCER.id(), StarRating.FOUR, decision);
        Eligible eligible = (Eligible) ListingGate.strict().evaluate(product, List.of(certificate), Cases.TODAY);
        ListingContent content = new ListingContent(brand, description, null, null, List.of());
        Offer offer = new Offer(Sku.parse("MO-500"), null, Dong.of(150_000), 12, Availability.IN_STOCK, content);
        return Listing.of(product, PRODUCER, offer, eligible.proof());
    }
}
