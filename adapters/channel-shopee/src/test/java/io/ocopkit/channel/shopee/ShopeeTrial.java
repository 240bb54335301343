package io.ocopkit.channel.shopee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.OfferFixture;
import io.ocopkit.testkit.RemovalFixture;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A market, a channel and the time, for one test. */
final class ShopeeTrial implements AutoCloseable {
    static final Sku HONEY = new Sku("MO-500");
    static final JsonMapper JSON = new JsonMapper();

    private static final String PICTURES = "https://pictures.example/";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    final ShopeeMarket market = new ShopeeMarket(clock);
    final Map<String, Secret> secrets = new HashMap<>(market.secrets());
    ShopeeChannel channel = new ShopeeChannel(ShopeeShops.at(market.address()));

    /** A channel that was told more by its mapping. */
    ShopeeTrial mapped(String more) {
        channel = new ShopeeChannel(ShopeeShops.at(market.address(), more));
        return this;
    }

    TestContext context() {
        return TestContext.at(clock).with(secrets).sending(this::send);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        String address = request.uri().toString();
        URI local = address.startsWith(PICTURES)
                ? URI.create(market.address() + "/pictures.example/" + address.substring(PICTURES.length()))
                : request.uri();
        return CLIENT.send(
                HttpRequest.newBuilder(request, (name, value) -> true)
                        .uri(local)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    static Listing honey(Consumer<OfferFixture> words) {
        return ListingFixture.aListing()
                .offered(offer -> offer.pictured(PICTURES + "chai.png"))
                .offered(words)
                .build();
    }

    static Listing honey() {
        return honey(offer -> {});
    }

    static Listing choice(int small, int large) {
        return honey(
                offer -> offer.variant("MO-250", "250 g", 80_000, small).variant("MO-1000", "1 kg", 280_000, large));
    }

    static String picture(String name) {
        return PICTURES + name + ".png";
    }

    Outcome publish(Listing listing, @Nullable String key) {
        return channel.publish(new PublishCommand(listing, new ListingReference(listing.sku(), key), 1), context());
    }

    String put(Listing listing, @Nullable String key) {
        Outcome outcome = publish(listing, key);
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).reference().channelKey();
    }

    Outcome withdraw(@Nullable String key) {
        return channel.withdraw(removal(key), context());
    }

    static WithdrawCommand removal(@Nullable String key) {
        return new WithdrawCommand(
                RemovalFixture.aRemoval().sku(HONEY.value()).build(), new ListingReference(HONEY, key), 2);
    }

    /** The last request to a method, as it was sent. */
    Request last(String method) {
        return market.requests().stream()
                .filter(request -> request.path().endsWith("/" + method))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    JsonNode body(String method) {
        return json(last(method).text());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> methods() {
        return market.requests().stream()
                .map(request -> request.path().substring(request.path().lastIndexOf('/') + 1))
                .toList();
    }

    static void assertRefused(Outcome outcome, String... codes) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.issues())
                                .extracting(Issue::code)
                                .containsExactly(codes));
    }

    @Override
    public void close() {
        market.close();
    }
}
