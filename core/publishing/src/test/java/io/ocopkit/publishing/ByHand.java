package io.ocopkit.publishing;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MarketItem;
import io.ocopkit.testkit.ScriptedChannel;
import io.ocopkit.testkit.TestContext;
import java.time.Clock;

/** What somebody does on a market past the engine, and past whatever goes wrong between the two. */
record ByHand(Market market, Clock clock) {

    void putUp(String sku) {
        publish(aListing().sku(sku).build(), new ListingReference(new Sku(sku), null));
    }

    /** Writes something else over whatever is shown. */
    void edit(String sku) {
        for (MarketItem item : market.shown(sku)) {
            publish(aListing().sku(sku).of("Sửa bằng tay").build(), item.reference());
        }
    }

    void takeDown(String sku) {
        market.next(Fate.ANSWERED);
        ListingReference all = new ListingReference(new Sku(sku), null);
        done(channel().withdraw(new WithdrawCommand(aRemoval().sku(sku).build(), all, 0), TestContext.at(clock)));
    }

    private void publish(Listing listing, ListingReference reference) {
        market.next(Fate.ANSWERED);
        done(channel().publish(new PublishCommand(listing, reference, 0), TestContext.at(clock)));
    }

    private ListingChannel channel() {
        return ScriptedChannel.builder("by-hand").on(market);
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Applied)) {
            throw new IllegalStateException("Not even by hand: " + outcome);
        }
    }
}
