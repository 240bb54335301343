package io.ocopkit.channel.shopee;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Habit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;
import java.time.Duration;

class ShopeeChannelContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        // The contract travels in time without telling the market.
        return new ShopeeMarket(MutableClock.on(ListingFixture.TODAY), Duration.ofDays(3_650)).reviewing();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new ShopeeChannel(ShopeeShops.at(market.address()));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual().with(Habit.UPLOADS_PICTURES, Habit.REVIEWS);
    }
}
