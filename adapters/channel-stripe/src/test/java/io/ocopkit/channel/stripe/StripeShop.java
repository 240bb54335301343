package io.ocopkit.channel.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.RemovalFixture;
import io.ocopkit.testkit.TestContext;
import java.net.URI;
import java.util.List;

/** A market, a channel that calls it and what sells from it, for tests. */
final class StripeShop implements AutoCloseable {
    static final Sku HONEY = new Sku("MO-500");

    final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    final StripeMarket market = new StripeMarket(clock);
    final StripeChannel channel = new StripeChannel(Stripes.at(market));
    final StripeCheckout checkout = new StripeCheckout(Stripes.at(market));
    private int commands;

    TestContext context() {
        commands++;
        return Stripes.context(market, clock, "test-" + commands);
    }

    Outcome publish(Listing listing) {
        TestContext context = context();
        ListingReference reference = new ListingReference(listing.sku(), ProductIds.of(listing.sku()));
        return channel.publish(new PublishCommand(listing, reference, commands), context);
    }

    Listing up(ListingFixture fixture) {
        Listing listing = fixture.build();
        assertThat(publish(listing)).isInstanceOf(Outcome.Applied.class);
        return listing;
    }

    Outcome withdraw(Sku sku) {
        TestContext context = context();
        return channel.withdraw(
                new WithdrawCommand(
                        RemovalFixture.aRemoval().sku(sku.value()).build(),
                        new ListingReference(sku, ProductIds.of(sku)),
                        commands),
                context);
    }

    static CheckoutOrder order(Listing listing) {
        return order(
                List.of(new CheckoutLine(listing, listing.offer().items().get(0).sku(), 2)), null);
    }

    static CheckoutOrder order(List<CheckoutLine> lines, DestinationCharge destination) {
        return new CheckoutOrder("DH-1", lines, URI.create("https://shop.example/ok"), null, destination);
    }

    @Override
    public void close() {
        market.close();
    }
}
