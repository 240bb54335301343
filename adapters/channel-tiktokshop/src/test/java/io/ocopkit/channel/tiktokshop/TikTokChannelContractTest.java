package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.ContractProfile;
import io.ocopkit.testkit.contract.Habit;
import io.ocopkit.testkit.contract.Limit;
import io.ocopkit.testkit.contract.ListingChannelContract;
import io.ocopkit.testkit.contract.LocalMarket;
import java.time.Duration;

class TikTokChannelContractTest extends ListingChannelContract {
    private static final String NO_STOCK_OF_NOTHING =
            "TikTok Shop takes no stock below 1: what must not be sold is deactivated, and keeps the number it had.";

    @Override
    protected LocalMarket market() {
        // The contract travels in time without telling the market.
        return new TikTokMarket(MutableClock.on(ListingFixture.TODAY), Duration.ofDays(3_650), 1, 3);
    }

    @Override
    protected ListingChannel channel(LocalMarket market) {
        return new TikTokChannel(TikTokShops.at(market));
    }

    @Override
    protected ContractProfile profile() {
        return ContractProfile.usual()
                .with(Habit.UPLOADS_PICTURES, Habit.REVIEWS)
                .with(Limit.TITLE, 255)
                .with(Limit.DESCRIPTION, 10_000)
                .with(Limit.VARIANTS, 100)
                .with(Limit.PRICE, 180_000_000)
                .waiving("CH_618", "TikTok Shop takes no blanks in SKUs. Such a SKU is found before it is sent.")
                .waiving("CH_841", NO_STOCK_OF_NOTHING)
                .waiving("CH_842", NO_STOCK_OF_NOTHING);
    }
}
