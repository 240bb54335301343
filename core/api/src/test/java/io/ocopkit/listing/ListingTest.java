package io.ocopkit.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.AuthorityLevel;
import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.DecisionNumber;
import io.ocopkit.certification.DecisionRef;
import io.ocopkit.certification.EligibilityProof;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.certification.IssuingAuthority;
import io.ocopkit.certification.ListingGate;
import io.ocopkit.certification.StarRating;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.model.Address;
import io.ocopkit.model.Dong;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private static final Producer PRODUCER =
            Producer.named("HTX Hòa Bình", Address.asPrinted(PostalAddress.of(null, null, "Lâm Đồng")));
    private static final Product HONEY = Product.named(PRODUCER, "Mật ong hoa cà phê");
    private static final Offer OFFER = Offer.of(Sku.parse("MO-500"), Dong.of(150_000), 12);

    @Test
    void aListingCarriesItsProof() {
        Listing listing = Listing.of(HONEY, PRODUCER, OFFER, proof(HONEY, LocalDate.of(2026, 11, 23)));

        assertThat(listing.proof().stars()).isEqualTo(StarRating.FOUR);
        assertThat(listing.sku()).isEqualTo(Sku.parse("MO-500"));
        assertThat(listing.producerName()).isEqualTo("HTX Hòa Bình");
    }

    @Test
    void picturesCanBeLeftOutAndNothingElseChanges() {
        URI main = URI.create("https://shop.example/1.jpg");
        URI second = URI.create("https://shop.example/2.jpg");
        URI small = URI.create("https://shop.example/250.jpg");
        ListingContent content = ListingContent.NONE.withImages(List.of(main, second));
        Offer choice = Offer.ofVariants(OFFER.sku(), content, List.of(pack("250 g", small), pack("500 g", main)));
        Listing listing = Listing.of(HONEY, PRODUCER, choice, proof(HONEY, LocalDate.of(2026, 11, 23)));

        Listing left = listing.without(Set.of(main, URI.create("https://elsewhere.example/1.jpg")));

        assertThat(choice.pictures()).containsExactly(main, second, small);
        assertThat(left.offer().pictures()).containsExactly(second, small);
        assertThat(left.offer().variants()).extracting(Variant::image).containsExactly(small, null);
        assertThat(left.offer().withContent(content).content()).isEqualTo(choice.content());
        assertThat(left.proof()).isEqualTo(listing.proof());
        assertThat(listing.without(Set.of())).isEqualTo(listing);
    }

    private static Variant pack(String weight, URI image) {
        return new Variant(
                Sku.parse("MO-" + weight),
                List.of(new Choice("Khối lượng", weight)),
                null,
                Dong.of(90_000),
                3,
                Availability.IN_STOCK,
                null,
                null,
                image);
    }

    @Test
    void anotherProductsProofIsRefused() {
        Product other = Product.named(PRODUCER, "Mật ong hoa nhãn");

        assertThatThrownBy(() -> Listing.of(HONEY, PRODUCER, OFFER, proof(other, LocalDate.of(2026, 11, 23))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherProducerIsRefused() {
        Producer other = Producer.named("Công ty khác", PRODUCER.address());

        assertThatThrownBy(() -> Listing.of(HONEY, other, OFFER, proof(HONEY, LocalDate.of(2026, 11, 23))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neitherListingNorProofHasAPublicConstructor() {
        for (Class<?> type : List.of(Listing.class, EligibilityProof.class)) {
            assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
            assertThat(Arrays.stream(type.getDeclaredConstructors()))
                    .noneMatch(c -> Modifier.isPublic(c.getModifiers()) || Modifier.isProtected(c.getModifiers()));
        }
        assertThat(Arrays.stream(EligibilityProof.class.getMethods()))
                .noneMatch(m -> Modifier.isStatic(m.getModifiers()));
    }

    @Test
    void tomorrowAnUnchangedListingHasTheSameDigests() {
        Listing today = Listing.of(HONEY, PRODUCER, OFFER, proof(HONEY, LocalDate.of(2026, 11, 23)));
        Listing tomorrow = Listing.of(HONEY, PRODUCER, OFFER, proof(HONEY, LocalDate.of(2026, 11, 24)));

        assertThat(tomorrow.contentDigest()).isEqualTo(today.contentDigest());
        assertThat(tomorrow.offerDigest()).isEqualTo(today.offerDigest());
    }

    @Test
    void priceAndStockTouchTheOfferDigestOnly() {
        Listing before = Listing.of(HONEY, PRODUCER, OFFER, proof(HONEY, LocalDate.of(2026, 11, 23)));
        Offer cheaper = Offer.of(OFFER.sku(), Dong.of(149_000), 12);
        Listing after = Listing.of(HONEY, PRODUCER, cheaper, before.proof());

        assertThat(after.contentDigest()).isEqualTo(before.contentDigest());
        assertThat(after.offerDigest()).isNotEqualTo(before.offerDigest());
    }

    @Test
    void aVariantsPriceTouchesTheOfferDigestAndItsPackTheContentDigest() {
        Listing before = Listing.of(HONEY, PRODUCER, choice("250 g", 95_000), proof(HONEY, LocalDate.of(2026, 11, 23)));
        Listing dearer = Listing.of(HONEY, PRODUCER, choice("250 g", 99_000), before.proof());
        Listing larger = Listing.of(HONEY, PRODUCER, choice("300 g", 95_000), before.proof());

        assertThat(dearer.contentDigest()).isEqualTo(before.contentDigest());
        assertThat(dearer.offerDigest()).isNotEqualTo(before.offerDigest());
        assertThat(larger.contentDigest()).isNotEqualTo(before.contentDigest());
        assertThat(larger.offerDigest()).isEqualTo(before.offerDigest());
    }

    @Test
    void thePageOfAPackAndWhatTellsItApartAreContent() {
        Listing alone = Listing.of(HONEY, PRODUCER, OFFER, proof(HONEY, LocalDate.of(2026, 11, 23)));

        assertThat(Stream.of(
                                OFFER,
                                onPage("MO", "Khối lượng", "500 g"),
                                onPage("MX", "Khối lượng", "500 g"),
                                onPage("MO", "Quy cách", "500 g"),
                                onPage("MO", "Khối lượng", "501 g"))
                        .map(offer -> Listing.of(HONEY, PRODUCER, offer, alone.proof()))
                        .map(Listing::contentDigest)
                        .distinct())
                .hasSize(5);
        assertThat(Listing.of(HONEY, PRODUCER, onPage("MO", "Khối lượng", "500 g"), alone.proof())
                        .offerDigest())
                .isEqualTo(alone.offerDigest());
    }

    private static Offer onPage(String page, String option, String value) {
        return OFFER.placed(new PagePlace(new Sku(page), List.of(new Choice(option, value))));
    }

    /** The lowest price, the stock and the best availability are the same in all: only the smaller pack differs. */
    private static Offer choice(String weight, long dong) {
        return Offer.ofVariants(
                OFFER.sku(), ListingContent.NONE, List.of(pack("MO-10", "10 g", 1_000), pack("MO-S", weight, dong)));
    }

    private static Variant pack(String sku, String weight, long dong) {
        List<Choice> choices = List.of(new Choice("Khối lượng", weight));
        return new Variant(new Sku(sku), choices, null, Dong.of(dong), 4, Availability.IN_STOCK, null, null, null);
    }

    @Test
    void pricesArePositiveDong() {
        assertThatThrownBy(() -> Offer.of(OFFER.sku(), Dong.of(0), 1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Offer.of(OFFER.sku(), Dong.of(1), -1)).isInstanceOf(InvalidValueException.class);
        assertThat(Offer.onRequest(OFFER.sku()).price()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'MO-500 ', MO-500", "'  MO\u00A0500', MO 500", "MẬT-1, MẬT-1"})
    void blanksAroundASkuNeverMakeASecondItem(String text, String sku) {
        assertThat(Sku.parse(text)).hasToString(sku);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "🍯", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void otherTextsAreNoSku(String text) {
        assertThatThrownBy(() -> Sku.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource({"500 ml, 500, MLT", "'0,5 lít', 0.5, LTR", "250g, 250, GRM", "1.50 kg, 1.5, KGM", "10 cái, 10, H87"})
    void netContentsAreRead(String text, BigDecimal amount, String unit) {
        assertThat(NetContent.parse(text).amount()).isEqualTo(amount);
        assertThat(NetContent.parse(text).unit().code()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "500", "ml", "0 kg", "-1 kg", "5 chai"})
    void otherTextsAreNoNetContent(String text) {
        assertThatThrownBy(() -> NetContent.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    private static EligibilityProof proof(Product product, LocalDate on) {
        DecisionRef decision = new DecisionRef(
                IssuingAuthority.of("UBND tỉnh Lâm Đồng", AuthorityLevel.PROVINCE),
                DecisionNumber.parse("3981/QĐ-UBND"),
                LocalDate.of(2026, 8, 5));
        Certificate certificate = Certificate.issued(product.id(), PRODUCER.id(), StarRating.FOUR, decision);
        return ((Eligible) ListingGate.strict().evaluate(product, List.of(certificate), on)).proof();
    }
}
