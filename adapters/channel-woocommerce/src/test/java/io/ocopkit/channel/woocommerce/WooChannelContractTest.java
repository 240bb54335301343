package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;

class WooChannelContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        return new WooMarket(MutableClock.on(ListingFixture.TODAY));
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new WooChannel(WooShops.at(market.address()));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual().with(Limit.TITLE, 1_000).with(Limit.DESCRIPTION, 200_000);
    }
}
