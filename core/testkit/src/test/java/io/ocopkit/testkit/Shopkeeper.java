package io.ocopkit.testkit;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import org.jspecify.annotations.Nullable;

/** Calls a scripted channel in words; every command is newer than the one before it and has a key of its own. */
final class Shopkeeper {
    final ListingChannel channel;
    private final Market market;
    private final MutableClock clock;
    private int commands;

    private Shopkeeper(ListingChannel channel, Market market, MutableClock clock) {
        this.channel = channel;
        this.market = market;
        this.clock = clock;
    }

    static Shopkeeper of(Market market, MutableClock clock, Ability... abilities) {
        return new Shopkeeper(ScriptedChannel.builder("trial").with(abilities).on(market), market, clock);
    }

    Outcome publish(String sku) {
        return publish(sku, null, 150_000);
    }

    Outcome publish(String sku, @Nullable String key, long dong) {
        return channel.publish(listing(sku, key, dong), fresh());
    }

    PublishCommand listing(String sku, @Nullable String key, long dong) {
        return new PublishCommand(
                aListing().offered(offer -> offer.sku(sku).priced(dong)).build(), about(sku, key), commands + 1);
    }

    Outcome withdraw(String sku) {
        return channel.withdraw(removal(sku), fresh());
    }

    WithdrawCommand removal(String sku) {
        return new WithdrawCommand(aRemoval().sku(sku).build(), about(sku, null), commands + 1);
    }

    Observation look(String sku) {
        return channel.observe(about(sku, null), fresh());
    }

    TestContext fresh() {
        commands++;
        return TestContext.at(clock).keyed("command-" + commands).with(market.secrets());
    }

    static ListingReference about(String sku, @Nullable String key) {
        return new ListingReference(new Sku(sku), key);
    }
}
