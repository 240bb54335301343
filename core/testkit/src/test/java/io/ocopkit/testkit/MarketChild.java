package io.ocopkit.testkit;

import static io.ocopkit.testkit.ListingFixture.aListing;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;
import java.io.IOException;
import java.nio.file.Path;

/** A shop that puts up so many listings, says each, and then stays until it is killed or told not to. */
final class MarketChild {

    private MarketChild() {}

    public static void main(String[] arguments) throws IOException {
        MutableClock clock = MutableClock.on(ListingFixture.TODAY);
        ListingChannel channel = ScriptedChannel.builder("trial").on(Market.open(Path.of(arguments[0]), clock));
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            Listing listing = aListing().sku(arguments[1] + i).build();
            channel.publish(
                    new PublishCommand(listing, new ListingReference(listing.sku(), null), 1), TestContext.at(clock));
            System.out.println("put up " + listing.sku());
        }
        if (arguments.length > 3) {
            System.in.read();
        }
    }
}
