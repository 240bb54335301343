package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;
import java.time.Duration;

class WooChannelContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        // The contract travels in time without telling the market.
        return new WooMarket(MutableClock.on(ListingFixture.TODAY), Duration.ofDays(3_650));
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new WooChannel(WooShops.at(market.address()));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Limit.TITLE, 1_000)
                .with(Limit.DESCRIPTION, 200_000)
                .waiving("CH_612", "WooCommerce takes any number of pictures, and all of them are shown.")
                .waiving("CH_614", "WooCommerce takes any number of variations.")
                .waiving("CH_616", "WooCommerce has no highest price.")
                .waiving(
                        "CH_895",
                        "WooCommerce's callbacks carry no time. They are a reason to look, so an old one does no harm.");
    }
}
