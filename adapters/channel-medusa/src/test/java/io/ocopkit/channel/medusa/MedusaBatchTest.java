package io.ocopkit.channel.medusa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.OfferFixture;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.Fault;
import io.ocopkit.testkit.contract.Request;
import java.net.http.HttpClient;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once: what the shop takes as a whole or not at all. */
class MedusaBatchTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final MedusaMarket market = new MedusaMarket();
    private final MedusaChannel channel = new MedusaChannel(MedusaConfig.of(market.address(), "trial"));
    private long version;

    @AfterEach
    void closeTheMarket() {
        market.close();
    }

    @Test
    void fiftyListingsTakeAsManyRequestsAsOne() {
        publish(listing("MO-0"));
        int before = market.requests().size();

        assertThat(publish(numbered(50))).hasSize(50).allMatch(Outcome.Applied.class::isInstance);

        assertThat(market.requests().subList(before, market.requests().size()))
                .extracting(request -> request.method() + " " + request.path())
                .containsExactly(
                        "GET /admin/products",
                        "GET /admin/products",
                        "POST /admin/products/batch",
                        "POST /admin/inventory-items/location-levels/batch",
                        "POST /admin/products/batch");
    }

    @Test
    void whatTheShopRefusesIsFoundAndTheOthersGoThrough() {
        List<Listing> listings = numbered(9);
        market.leaveStockBehind(new Sku("MO-7"));

        List<Outcome> outcomes = publish(listings);

        for (int i = 0; i < 9; i++) {
            assertThat(outcomes.get(i)).isInstanceOf(i == 6 ? Outcome.Rejected.class : Outcome.Applied.class);
            assertThat(market.displayed(listings.get(i).sku())
                            .filter(Displayed::visible)
                            .isPresent())
                    .isEqualTo(i != 6);
            assertThat(market.creations(listings.get(i).sku())).isEqualTo(i == 6 ? 0 : 1);
        }
    }

    @Test
    void aShopThatIsOutOfOrderIsNotAskedForHalves() {
        publish(listing("MO-0"));
        for (int status : List.of(401, 429, 500)) {
            int before = market.requests().size();
            market.faults().nth(3, Fault.status(status));
            List<Outcome> outcomes = publish(numbered(8));
            market.faults().heal();
            assertThat(market.requests().size() - before)
                    .as("requests before " + status)
                    .isEqualTo(3);
            assertThat(outcomes).hasSize(8).noneMatch(Outcome.Applied.class::isInstance);
        }
    }

    @Test
    void nobodySeesWhatHasNoStockYet() {
        publish(listing("MO-0"));
        market.faults().nth(4, Fault.status(500));

        List<Outcome> outcomes = publish(numbered(3));

        assertThat(outcomes).allMatch(Outcome.InDoubt.class::isInstance);
        for (Listing listing : numbered(3)) {
            assertThat(market.displayed(listing.sku()).orElseThrow().visible()).isFalse();
            assertThat(channel.locate(listing.sku(), context())).isInstanceOf(Observation.Hidden.class);
        }
        assertThat(publish(numbered(3))).allMatch(Outcome.Applied.class::isInstance);
        for (Listing listing : numbered(3)) {
            assertThat(market.displayed(listing.sku()).orElseThrow().visible()).isTrue();
            assertThat(market.creations(listing.sku())).isOne();
        }
    }

    @Test
    void longKeysAreAskedForInPortions() {
        List<Sku> skus = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> new Sku("Mật ong hoa cà phê nguyên chất Xuân Lộc số " + i))
                .toList();
        publish(skus.stream().map(sku -> listing(sku.value())).toList());

        assertThat(channel.locateAll(skus, context())).hasSize(50).allMatch(Observation.Live.class::isInstance);
        assertThat(market.requests())
                .extracting(Request::uri)
                .allSatisfy(uri -> assertThat(uri.toString().length()).isLessThan(8_000));
    }

    @Test
    void aPackThatAnotherProductSellsIsLeftToIt() {
        market.plant(listing("MO-500"));
        Listing page = listing(
                "TRANG", offer -> offer.variant("MO-500", "500 g", 60_000, 5).variant("MO-900", "900 g", 90_000, 5));
        Listing other = listing("MO-501");

        List<Outcome> outcomes = publish(List.of(listing("MO-500"), other));
        assertThat(outcomes).allMatch(Outcome.Applied.class::isInstance);
        assertThat(publish(page)).isInstanceOf(Outcome.Rejected.class);
        assertThat(market.displayed(new Sku("MO-500")).orElseThrow().items()).hasSize(1);
    }

    @Test
    void twoPacksMayChangeTheirChoice() {
        publish(listing(
                "TRANG", offer -> offer.variant("MO-A", "250 g", 60_000, 5).variant("MO-B", "500 g", 90_000, 5)));

        Listing changed = listing(
                "TRANG", offer -> offer.variant("MO-A", "1 kg", 60_000, 5).variant("MO-B", "500 g", 90_000, 5));

        assertThat(publish(changed)).isInstanceOf(Outcome.Applied.class);
        assertThat(market.displayed(new Sku("TRANG")).orElseThrow().items())
                .extracting(Displayed.Item::choices)
                .containsExactly(List.of("1 kg"), List.of("500 g"));
    }

    private static List<Listing> numbered(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> listing("MO-" + i))
                .toList();
    }

    private static Listing listing(String sku) {
        return listing(sku, offer -> {});
    }

    private static Listing listing(String sku, Consumer<OfferFixture> words) {
        return ListingFixture.aListing()
                .offered(offer -> words.accept(offer.sku(sku)))
                .build();
    }

    private Outcome publish(Listing listing) {
        return publish(List.of(listing)).get(0);
    }

    private List<Outcome> publish(List<Listing> listings) {
        version++;
        return channel.publishAll(
                listings.stream()
                        .map(listing -> new PublishCommand(listing, new ListingReference(listing.sku(), null), version))
                        .toList(),
                context());
    }

    private TestContext context() {
        return TestContext.at(MutableClock.on(ListingFixture.TODAY))
                .with(market.secrets())
                .sending(CLIENT);
    }
}
