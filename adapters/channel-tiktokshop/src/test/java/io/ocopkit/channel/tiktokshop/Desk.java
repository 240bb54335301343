package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.testkit.ListingFixture.aListing;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ChannelContext;
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
import io.ocopkit.testkit.contract.Pictures;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Somebody who publishes in one shop, and remembers what the engine would. */
final class Desk implements AutoCloseable {
    static final Sku HONEY = new Sku("MO-500");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    final TikTokMarket market;
    final Map<String, Secret> secrets = new HashMap<>();
    private final TikTokChannel channel;
    private int commands;

    private Desk(int lowestStock, String mapping, UnaryOperator<TikTokConfig> change) {
        market = new TikTokMarket(clock, Duration.ZERO, lowestStock, 100);
        channel = new TikTokChannel(change.apply(TikTokShops.at(
                market, mapping.replace("{market}", market.address().toString()))));
        secrets.putAll(market.secrets());
    }

    static Desk open() {
        return with(config -> config);
    }

    static Desk with(UnaryOperator<TikTokConfig> change) {
        return new Desk(1, TikTokShops.MAPPING, change);
    }

    static Desk mapping(String more) {
        return new Desk(1, TikTokShops.MAPPING + "[channel tiktokshop]\n" + more, config -> config);
    }

    /** An older edition of the platform, which takes a stock of nothing. */
    static Desk takingNothing() {
        return new Desk(
                0,
                TikTokShops.MAPPING,
                config -> config.within(
                        new TikTokConfig.Limits(180_000_000L, 0, 100, 10_000_000L, "v1", Duration.ofDays(1))));
    }

    static Listing honey() {
        return honey(offer -> {});
    }

    static Listing honey(Consumer<OfferFixture> change) {
        return aListing()
                .offered(offer -> offer.pictured(picture("chai"), picture("nhan")))
                .offered(change)
                .build();
    }

    static Listing packs(int... stocks) {
        return honey(offer -> {
            for (int i = 0; i < stocks.length; i++) {
                offer.variant("MO-500-" + (i + 1), (i + 1) * 250 + " g", 80_000L * (i + 1), stocks[i]);
            }
        });
    }

    static String picture(String name) {
        return Pictures.HOME + name + ".png";
    }

    TikTokChannel channel() {
        return channel;
    }

    Outcome publish(Listing listing) {
        return publish(listing, null);
    }

    Outcome publish(Listing listing, String key) {
        commands++;
        return publish(listing, key, commands);
    }

    Outcome publish(Listing listing, String key, long version) {
        return channel.publish(
                new PublishCommand(listing, new ListingReference(listing.sku(), key), version), context());
    }

    /** Published and through its review. */
    String live(Listing listing) {
        Outcome outcome = publish(listing);
        market.approve(listing.sku());
        return key(outcome);
    }

    Outcome offer(Listing listing, String key) {
        commands++;
        return channel.offer(
                new PublishCommand(listing, new ListingReference(listing.sku(), key), commands), context());
    }

    WithdrawCommand withdrawal(Sku sku, String key) {
        commands++;
        return new WithdrawCommand(
                RemovalFixture.aRemoval().sku(sku.value()).build(), new ListingReference(sku, key), commands);
    }

    Outcome withdraw(Sku sku, String key) {
        return channel.withdraw(withdrawal(sku, key), context());
    }

    static String key(Outcome outcome) {
        return outcome instanceof Outcome.Accepted accepted
                ? accepted.reference().channelKey()
                : ((Outcome.Applied) outcome).reference().channelKey();
    }

    String status(Sku sku) {
        return market.shelf().byListing(sku.value()).map(item -> item.status).orElse("none");
    }

    List<String> calls() {
        return market.requests().stream()
                .map(request -> request.method() + " " + request.path())
                .toList();
    }

    JsonNode sent(String call) {
        return market.requests().stream()
                .filter(request -> (request.method() + " " + request.path()).equals(call))
                .reduce((first, second) -> second)
                .map(request -> TikTokErrors.read(request.body()))
                .orElseThrow();
    }

    ChannelContext context() {
        return TestContext.at(clock).with(secrets).keyed("key-" + commands).sending(this::send);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        URI uri = request.uri().toString().startsWith(Pictures.HOME)
                ? market.address().resolve("/pictures.example" + request.uri().getRawPath())
                : request.uri();
        return CLIENT.send(
                HttpRequest.newBuilder(request, (name, value) -> true).uri(uri).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        market.close();
    }
}
