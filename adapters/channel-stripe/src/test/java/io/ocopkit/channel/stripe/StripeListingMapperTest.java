package io.ocopkit.channel.stripe;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.contract.Fault;
import io.ocopkit.testkit.contract.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole bodies, as they leave. */
class StripeListingMapperTest {
    private final StripeShop shop = new StripeShop();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aListingOfOnePackIsAProductAndAPrice() {
        shop.up(aListing());

        List<Request> writes = writes();
        assertThat(writes)
                .extracting(Request::path)
                .containsExactly("/v1/products", "/v1/prices", "/v1/products/ocop_MO-500");
        assertThat(lines(writes.get(0))).contains("id=ocop_MO-500", "active=false", "name=Mật ong hoa cà phê");
        assertThat(lines(writes.get(1)))
                .containsExactlyInAnyOrder(
                        "product=ocop_MO-500",
                        "currency=vnd",
                        "unit_amount=150000",
                        "active=true",
                        "lookup_key=MO-500",
                        "transfer_lookup_key=true",
                        "nickname=MO-500",
                        "metadata[ocop_sku]=MO-500",
                        "metadata[ocop_position]=1",
                        "metadata[ocop_stock]=24");
        assertThat(lines(writes.get(2)))
                .containsExactlyInAnyOrder(
                        "active=true",
                        "name=Mật ong hoa cà phê",
                        "description=Mật ong nguyên chất từ hoa cà phê.\n\nSản phẩm OCOP 4 sao theo Quyết định số"
                                + " 3981/QĐ-UBND ngày 05/08/2026 của UBND tỉnh Đồng Nai, có giá trị đến hết ngày"
                                + " 05/08/2029.",
                        "images[0]=https://shop.example/images/mat-ong.jpg",
                        "url=https://shop.example/p/mo-500",
                        "default_price="
                                + shop.market.objects("price").get(0).path("id").asText(),
                        "metadata[ocop_sku]=MO-500",
                        "metadata[ocop_version]=1",
                        "metadata[ocop_stars]=4",
                        "metadata[ocop_decision]=3981/QĐ-UBND",
                        "metadata[ocop_decided_on]=2026-08-05",
                        "metadata[ocop_issuer]=UBND tỉnh Đồng Nai",
                        "metadata[ocop_valid_from]=2026-08-05",
                        "metadata[ocop_valid_until]=2029-08-05",
                        "metadata[ocop_producer]=Hợp tác xã Ong mật Xuân Lộc",
                        "metadata[ocop_gtin]=8930000000019",
                        "metadata[ocop_withdrawn]=");
    }

    @Test
    void everyPackOfAChoiceHasItsPrice() {
        shop.up(aListing()
                .offered(offer -> offer.variant("MO-250", "250 g", 80_000, 5).variant("MO-1000", "1 kg", 280_000, 0)));

        List<Request> prices = writes().stream()
                .filter(write -> write.path().equals("/v1/prices"))
                .toList();
        assertThat(prices).hasSize(2);
        assertThat(lines(prices.get(0)))
                .contains(
                        "unit_amount=80000",
                        "active=true",
                        "lookup_key=MO-250",
                        "nickname=Khối lượng: 250 g",
                        "metadata[ocop_choice_1]=Khối lượng: 250 g");
        assertThat(lines(prices.get(1))).contains("unit_amount=280000", "active=false", "lookup_key=MO-1000");
    }

    @Test
    void anUnchangedListingCostsOneLookAndOneWrite() {
        shop.up(aListing());
        int before = shop.market.requests().size();
        shop.up(aListing());
        assertThat(shop.market.requests().subList(before, shop.market.requests().size()))
                .extracting(Request::method)
                .containsExactly("GET", "POST");
    }

    @Test
    void aPriceThatComesBackIsTheOneItWas() {
        shop.up(aListing());
        shop.up(aListing().offered(offer -> offer.priced(180_000)));
        shop.up(aListing());
        assertThat(shop.market.objects("price")).hasSize(2);
        assertThat(shop.market.objects("price").get(0).path("active").asBoolean())
                .isTrue();
        assertThat(shop.market.objects("price").get(1).path("active").asBoolean())
                .isFalse();
    }

    @Test
    void anEarlierCommandDoesNotTakeEffectAfterALaterOne() {
        shop.up(aListing());
        shop.market.object("product", "ocop_MO-500").withObject("metadata").put("ocop_version", "99");
        assertThat(shop.publish(aListing().offered(offer -> offer.priced(1_000)).build()))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(shop.withdraw(StripeShop.HONEY)).isInstanceOf(Outcome.Rejected.class);
        assertThat(shop.market.object("product", "ocop_MO-500").path("active").asBoolean())
                .isTrue();
    }

    /** Stripe has done it, says that it failed, and would say so again for a day. */
    @Test
    void aFailureStripeRemembersIsFoundOutByLooking() {
        shop.market.failAfterTheNextEffect();
        assertThat(shop.publish(aListing().build())).isInstanceOf(Outcome.InDoubt.class);
        shop.up(aListing());
        assertThat(shop.market.creations(StripeShop.HONEY)).isEqualTo(1);
    }

    @Test
    void nothingOfTheMachineLeavesWithARequest() {
        shop.market.faults().nth(1, Fault.status(500));
        shop.publish(aListing().build());
        shop.up(aListing());
        assertThat(shop.market.requests())
                .allSatisfy(request ->
                        assertThat(request.headers().keySet()).noneMatch(name -> name.startsWith("x-stripe-client")));
    }

    @Test
    void twoSkusNeverHaveTheSameId() {
        assertThat(Stream.of("MO-500", "MO 500", "mo-500", "MO_500", "ocop_MO-500", "Mật-ong")
                        .map(Sku::new)
                        .map(ProductIds::of))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Za-z0-9_-]{1,100}"));
    }

    private List<Request> writes() {
        return shop.market.requests().stream()
                .filter(request -> request.method().equals("POST"))
                .toList();
    }

    private static List<String> lines(Request request) {
        return Stream.of(request.text().split("&"))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
    }
}
