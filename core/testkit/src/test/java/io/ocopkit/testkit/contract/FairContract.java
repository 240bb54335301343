package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingChannel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/** The contract of channels of the fair market, with fewer listings than usual. */
abstract class FairContract extends ListingChannelContract {
    private final Function<URI, ListingChannel> channels;

    FairContract(Function<URI, ListingChannel> channels) {
        this.channels = channels;
    }

    @Override
    protected LocalMarket market() {
        return FairMarket.unconnected();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return channels.apply(market.address());
    }

    @Override
    protected ContractProfile profile() {
        return VillageMarket.PROFILE;
    }

    @Override
    protected Path conformance() {
        return Path.of("target", "conformance-" + getClass().getSimpleName() + ".json");
    }

    @Override
    protected Path readme() {
        return null;
    }

    @Override
    int many() {
        return 8;
    }

    @Override
    Road.Carrier carrier(LocalMarket market) {
        return new Shortcut(market);
    }

    @Override
    Duration impatience() {
        return Duration.ofMillis(60);
    }
}
