package io.ocopkit.channel.tiki;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Habit;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;

class TikiChannelContractTest extends ListingChannelContract {

    @Override
    protected LocalMarket market() {
        return new TikiMarket();
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new TikiChannel(TikiShops.at(market.address()));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Limit.TITLE, 255)
                .with(Limit.DESCRIPTION, 100_000)
                .with(Limit.VARIANTS, 30)
                .with(Habit.REVIEWS, Habit.SWITCHED_ON_AFTER_REVIEW)
                .waiving(
                        "CH_107",
                        "While a change is reviewed, the key also has the review's track id, by which alone Tiki tells what becomes of it.")
                .waiving("CH_211", "Tiki shows packs in an order of its own.")
                .waiving("CH_612", "Tiki documents no greatest number of pictures, and all of them are sent.")
                .waiving("CH_616", "Tiki documents no highest price.");
    }
}
