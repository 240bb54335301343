package io.ocopkit.channel.woocommerce;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.TestContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WooShopTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final WooMarket market = new WooMarket(clock);
    private final WooChannel channel = new WooChannel(WooShops.at(market.address()));
    private int commands;

    @AfterEach
    void close() {
        market.close();
    }

    @Test
    void aPackIsWrittenAsASimpleProduct() {
        publish(aListing().build(), null);

        assertThat(market.requests().get(0).text())
                .contains("\"regular_price\":\"150000\"")
                .contains("\"sale_price\":\"\"")
                .contains("\"manage_stock\":true")
                .contains("\"stock_quantity\":24")
                .contains("\"categories\":[{\"id\":15}]")
                .contains("\"weight\":\"0.75\",\"dimensions\":{\"length\":\"18\",\"width\":\"9\",\"height\":\"9\"}")
                .contains("{\"name\":\"Nhà sản xuất\",\"position\":0,\"visible\":true,\"variation\":false,"
                        + "\"options\":[\"Hợp tác xã Ong mật Xuân Lộc\"]}")
                .contains("{\"key\":\"ocop_decision\",\"value\":\"3981/QĐ-UBND\"}")
                .contains("\"type\":\"simple\"")
                .contains("\"status\":\"publish\"");
        assertThat(market.requests()).hasSize(1);
    }

    @Test
    void aChoiceOfPacksIsADraftUntilItHasThem() {
        Listing choice = choice();
        publish(choice, null);

        assertThat(market.requests())
                .extracting(request -> request.method() + " " + request.path())
                .containsExactly(
                        "POST /wp-json/wc/v3/products",
                        "POST /wp-json/wc/v3/products/" + id(choice.sku()) + "/variations/batch",
                        "PUT /wp-json/wc/v3/products/" + id(choice.sku()));
        assertThat(market.requests().get(0).text()).contains("\"status\":\"draft\"");
        assertThat(market.requests().get(1).text())
                .contains("\"attributes\":[{\"name\":\"Khối lượng\",\"option\":\"250 g\"}]")
                .contains("\"regular_price\":\"80000\"");
    }

    @Test
    void picturesTheShopHasAreNotFetchedAgain() {
        Outcome first = publish(pictured("a.png", "b.png"), null);
        publish(pictured("b.png", "c.png"), key(first));
        publish(pictured("b.png", "c.png"), key(first));

        assertThat(market.shelf().pictures().values())
                .containsExactly(
                        "https://shop.example/a.png", "https://shop.example/b.png", "https://shop.example/c.png");
        assertThat(market.displayed(new Sku("MO-500")).orElseThrow().pictures())
                .containsExactly("https://shop.example/b.png", "https://shop.example/c.png");
    }

    @Test
    void oneRefusedVariationIsARefusalThoughTheBatchIsAnswered200() {
        market.plant(aListing().sku("MO-1000").build());

        Outcome outcome = publish(choice(), null);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.issues())
                                .extracting(Issue::code)
                                .containsExactly("WOO_SKU_TAKEN"));
        assertThat(market.bySku(new Sku("MO-500")).orElseThrow().path("status").asText())
                .isEqualTo("draft");
    }

    @Test
    void aSkuInOtherCapitalsIsAnotherItemAndNotAdopted() {
        market.plant(aListing().sku("mo-500").build());
        assertThat(publish(aListing().build(), null))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.issues())
                                .extracting(Issue::code)
                                .containsExactly("SKU_TAKEN"));
        assertThat(market.bySku(new Sku("mo-500"))
                        .orElseThrow()
                        .path("regular_price")
                        .asText())
                .isEqualTo("150000");
    }

    @Test
    void whatLiesInTheTrashIsGoneAndComesBackWhenPublished() {
        Outcome first = publish(aListing().build(), null);
        market.bySku(new Sku("MO-500")).orElseThrow().put("status", "trash");
        ListingReference reference = new ListingReference(new Sku("MO-500"), key(first));
        assertThat(channel.observe(reference, context())).isEqualTo(new Observation.Absent());

        assertThat(publish(aListing().build(), key(first))).isEqualTo(first);
        assertThat(channel.observe(reference, context())).isInstanceOf(Observation.Live.class);
    }

    @Test
    void moreThanAHundredVariationsAreSeveralBatches() {
        Listing many = aListing()
                .offered(offer -> {
                    for (int i = 1; i <= 130; i++) {
                        offer.variant("MO-500-" + i, i + " g", 10_000 + i, i);
                    }
                })
                .build();
        assertThat(publish(many, null)).isInstanceOf(Outcome.Applied.class);
        assertThat(market.displayed(many.sku()).orElseThrow().items()).hasSize(130);
    }

    @Test
    void aWebServersNotFoundIsNoAbsence() {
        TestContext elsewhere = context().sending(request -> new LocalAnswer(request, 404, "<html>Not Found</html>"));
        assertThat(channel.locate(new Sku("MO-500"), elsewhere)).isInstanceOf(Observation.Unknown.class);
        TestContext plain = context()
                .sending(request -> new LocalAnswer(request, 404, "{\"code\":\"rest_no_route\",\"message\":\"\"}"));
        assertThat(channel.observe(new ListingReference(new Sku("MO-500"), "7"), plain))
                .isInstanceOfSatisfying(
                        Observation.Unknown.class,
                        unknown -> assertThat(unknown.why()).isInstanceOf(Outcome.AuthExpired.class));
    }

    @Test
    void aClockThatIsWrongIsSaidToBe() {
        MutableClock ahead = MutableClock.at(clock.instant().plus(Duration.ofMinutes(16)));
        TestContext apart =
                TestContext.at(ahead).with(market.secrets()).keyed("apart").sending(CLIENT);
        assertThat(channel.publish(
                        new PublishCommand(aListing().build(), new ListingReference(new Sku("MO-500"), null), 1),
                        apart))
                .isInstanceOfSatisfying(
                        Outcome.AuthExpired.class,
                        expired -> assertThat(expired.issue().code()).isEqualTo("WOO_CLOCK"));
    }

    @Test
    void overTlsTheKeyGoesInTheHeaderAndNothingInTheAddress() {
        List<HttpRequest> sent = new ArrayList<>();
        TestContext context = TestContext.at(clock)
                .with(Map.of("woo-key", Secret.of("ck_123"), "woo-secret", Secret.of("cs_456")))
                .sending(request -> {
                    sent.add(request);
                    throw new IOException("gone");
                });
        new WooChannel(WooShops.at(URI.create("https://shop.example"))).locate(new Sku("MO-500"), context);

        assertThat(sent).singleElement().satisfies(request -> {
            assertThat(request.headers().firstValue("Authorization")).contains("Basic Y2tfMTIzOmNzXzQ1Ng==");
            assertThat(request.uri())
                    .hasToString(
                            "https://shop.example/wp-json/wc/v3/products?page=1&per_page=100&sku=MO-500&status=any");
        });
    }

    private static Listing choice() {
        return aListing()
                .offered(offer -> offer.variant("MO-250", "250 g", 80_000, 5).variant("MO-1000", "1 kg", 280_000, 5))
                .build();
    }

    private static Listing pictured(String... names) {
        String[] addresses = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            addresses[i] = "https://shop.example/" + names[i];
        }
        return aListing().offered(offer -> offer.pictured(addresses)).build();
    }

    private Outcome publish(Listing listing, String key) {
        TestContext context = context();
        return channel.publish(
                new PublishCommand(listing, new ListingReference(listing.sku(), key), commands), context);
    }

    private TestContext context() {
        commands++;
        return TestContext.at(clock)
                .with(market.secrets())
                .keyed("test-" + commands)
                .sending(CLIENT);
    }

    private String id(Sku sku) {
        return market.bySku(sku).orElseThrow().path("id").asText();
    }

    private static String key(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).reference().channelKey();
    }
}
