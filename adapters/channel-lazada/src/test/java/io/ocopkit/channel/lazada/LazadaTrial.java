package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A shop on the local market, and the channel that calls it. */
final class LazadaTrial implements AutoCloseable {
    static final Sku HONEY = new Sku("MO-500");
    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    final LazadaMarket market = new LazadaMarket(clock);
    LazadaChannel channel = new LazadaChannel(LazadaShops.at(market.address()));
    private final Map<String, Secret> secrets = new HashMap<>(market.secrets());

    LazadaTrial with(LazadaConfig.Rules rules) {
        channel = new LazadaChannel(LazadaShops.at(market.address(), rules));
        return this;
    }

    LazadaTrial with(LazadaConfig.Rules rules, String mapping) {
        channel = new LazadaChannel(LazadaShops.at(market.address(), rules, mapping));
        return this;
    }

    TestContext context() {
        return TestContext.at(clock).with(secrets).sending(CLIENT);
    }

    void use(Map<String, Secret> renewed) {
        secrets.putAll(renewed);
    }

    static Listing honey(Consumer<OfferFixture> words) {
        return ListingFixture.aListing()
                .offered(offer -> offer.sku(HONEY.value())
                        .priced(150_000)
                        .described("Mật ong hoa cà phê.")
                        .pictured("https://pictures.example/chai.png", "https://pictures.example/nhan.png"))
                .offered(words)
                .build();
    }

    static Listing choice() {
        return honey(
                offer -> offer.variant("MO-500-250", "250 g", 80_000, 5).variant("MO-500-500", "500 g", 150_000, 7));
    }

    Outcome publish(Listing listing) {
        return publish(listing, null);
    }

    Outcome publish(Listing listing, String key) {
        return channel.publish(new PublishCommand(listing, new ListingReference(listing.sku(), key), 7), context());
    }

    /** Puts it up and lets it pass the review. */
    String put(Listing listing) {
        String key = key(publish(listing));
        market.approve(listing.sku());
        return key;
    }

    static String key(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted.reference().channelKey();
        }
        if (outcome instanceof Outcome.Applied applied) {
            return applied.reference().channelKey();
        }
        throw new AssertionError("Lazada should have taken it: " + outcome);
    }

    WithdrawCommand removal(String key) {
        return new WithdrawCommand(
                RemovalFixture.aRemoval().sku(HONEY.value()).build(), new ListingReference(HONEY, key), 8);
    }

    Outcome withdraw(String key) {
        return channel.withdraw(removal(key), context());
    }

    boolean isVisible() {
        return market.displayed(HONEY).filter(shown -> shown.visible()).isPresent();
    }

    /** The bodies sent to an address, in order. */
    List<JsonNode> sent(String path) {
        return asked(path).stream()
                .map(parameters -> read(parameters.get("payload")))
                .toList();
    }

    List<Map<String, String>> asked(String path) {
        return market.requests().stream()
                .filter(request -> request.path().equals("/rest" + path))
                .map(LazadaTrial::parameters)
                .toList();
    }

    private static Map<String, String> parameters(Request request) {
        return LazadaGate.parameters(
                request.method().equals("GET") ? request.uri().getRawQuery() : request.text());
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        market.close();
    }
}
