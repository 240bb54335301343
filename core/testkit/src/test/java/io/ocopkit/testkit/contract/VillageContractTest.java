package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingChannel;

/** The smallest channel keeps everything that is asked of every channel. */
class VillageContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        return new VillageMarket();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new VillageChannel(market.address());
    }

    @Override
    protected ContractProfile profile() {
        return VillageMarket.PROFILE;
    }
}
