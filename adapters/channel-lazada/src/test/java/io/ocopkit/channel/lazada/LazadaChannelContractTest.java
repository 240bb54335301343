package io.ocopkit.channel.lazada;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Habit;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;
import java.time.Duration;

class LazadaChannelContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        // The contract travels in time without telling the market.
        return new LazadaMarket(MutableClock.on(ListingFixture.TODAY), Duration.ofDays(3_650));
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new LazadaChannel(LazadaShops.at(market.address()));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Limit.TITLE, 255)
                .with(Limit.DESCRIPTION, 25_000)
                .with(Limit.PICTURES, 8)
                .with(Habit.REVIEWS)
                .waiving("CH_616", "Lazada documents no highest price.");
    }
}
