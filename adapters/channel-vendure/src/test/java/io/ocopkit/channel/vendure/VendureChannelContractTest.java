package io.ocopkit.channel.vendure;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Habit;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;

class VendureChannelContractTest extends ListingChannelContract {
    @Override
    protected LocalMarket market() {
        return new VendureMarket();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new VendureChannel(VendureConfig.of(((VendureMarket) market).adminApi(), "trial"));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Habit.UPLOADS_PICTURES)
                .with(Limit.TITLE, 255)
                .with(Limit.DESCRIPTION, 10_000)
                .with(Limit.PICTURES, 20)
                .with(Limit.VARIANTS, 100)
                .with(Limit.PRICE, 21_474_836)
                .waiving(
                        "CH_211",
                        "Vendure shows variants in the order in which they were made; another order would take new variants,"
                                + " and those in buyers' baskets would be gone");
    }
}
