package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingChannel;
import java.net.URI;
import java.util.function.Function;

/** The contract of channels of the fair market, with fewer listings than usual. */
abstract class FairContract extends ListingChannelContract {
    private final Function<URI, ListingChannel> channels;

    FairContract(Function<URI, ListingChannel> channels) {
        this.channels = channels;
    }

    @Override
    protected LocalMarket market() {
        return new FairMarket();
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
    int many() {
        return 12;
    }
}
