package io.ocopkit.example.writeanadapter;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Habit;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;

class FloatingMarketContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        return new FloatingMarket();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new FloatingMarketChannel(FloatingMarketConfig.of(market.address(), "thuyen-7"));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Limit.TITLE, FloatingMarket.LONGEST_TITLE)
                .with(Limit.DESCRIPTION, FloatingMarket.LONGEST_TEXT)
                .with(Limit.PICTURES, FloatingMarket.MOST_PICTURES)
                .with(Limit.VARIANTS, FloatingMarket.MOST_ITEMS)
                .with(Limit.PRICE, FloatingMarket.HIGHEST_PRICE)
                .with(Habit.RELISTS_UNDER_A_NEW_KEY);
    }
}
