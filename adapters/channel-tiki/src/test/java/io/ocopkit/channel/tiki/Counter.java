package io.ocopkit.channel.tiki;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.Secret;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.RemovalFixture;
import io.ocopkit.testkit.TestContext;
import io.ocopkit.testkit.contract.Displayed;
import io.ocopkit.testkit.contract.Request;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A shop on a local Tiki, and somebody who keeps in mind under which key Tiki knows the honey. */
final class Counter implements AutoCloseable {
    static final Sku HONEY = new Sku("MO-500");

    final TikiMarket market = new TikiMarket();
    final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    final TikiChannel channel;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Secret> secrets = new HashMap<>(market.secrets());
    private @Nullable String key;
    private long version;

    Counter() {
        this(config -> config);
    }

    Counter(UnaryOperator<TikiConfig> setting) {
        channel = new TikiChannel(setting.apply(TikiShops.at(market.address())));
    }

    ChannelContext context() {
        return TestContext.at(clock).with(secrets).sending(client);
    }

    void use(Renewal renewal) {
        secrets.putAll(((Renewal.Renewed) renewal).secrets());
    }

    void use(String name, String secret) {
        secrets.put(name, Secret.of(secret));
    }

    ListingReference reference() {
        return new ListingReference(HONEY, key);
    }

    Outcome publish(Listing listing) {
        return kept(channel.publish(command(listing), context()));
    }

    Outcome offer(Listing listing) {
        return kept(channel.offer(command(listing), context()));
    }

    PublishCommand command(Listing listing) {
        return new PublishCommand(listing, new ListingReference(listing.sku(), key), ++version);
    }

    Outcome withdraw() {
        return kept(channel.withdraw(
                new WithdrawCommand(RemovalFixture.aRemoval().sku(HONEY.value()).build(), reference(), ++version),
                context()));
    }

    private Outcome kept(Outcome outcome) {
        if (outcome instanceof Outcome.Applied applied) {
            key = applied.reference().channelKey();
        } else if (outcome instanceof Outcome.Accepted accepted) {
            key = accepted.reference().channelKey();
        }
        return outcome;
    }

    /** Somebody forgets, as after an answer that was lost. */
    void forget() {
        key = null;
    }

    Observation look() {
        return channel.observe(reference(), context());
    }

    void approve() {
        market.approve(HONEY);
    }

    /** On sale, the way the engine brings it there. */
    void sell(Listing listing) {
        publish(listing);
        approve();
        publish(listing);
    }

    boolean isShown() {
        return market.displayed(HONEY).filter(Displayed::visible).isPresent();
    }

    List<Request> sent(String method, String path) {
        return market.requests().stream()
                .filter(request ->
                        request.method().equals(method) && request.path().equals(path))
                .toList();
    }

    @Override
    public void close() {
        market.close();
    }
}
