package io.ocopkit.channel.stripe;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;

class StripeChannelContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        return new StripeMarket(MutableClock.on(ListingFixture.TODAY));
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new StripeChannel(Stripes.at(market));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Limit.TITLE, 5_000)
                .with(Limit.DESCRIPTION, 40_000)
                .with(Limit.PICTURES, 8)
                .with(Limit.PRICE, 99_999_999)
                .waiving("CH_614", "Stripe has room for any number of prices; 51 are not too many.");
    }
}
