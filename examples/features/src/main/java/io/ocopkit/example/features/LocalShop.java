package io.ocopkit.example.features;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.stripe.StripeChannel;
import io.ocopkit.channel.stripe.StripeConfig;
import io.ocopkit.channel.stripe.StripeMarket;
import io.ocopkit.channel.vendure.VendureChannel;
import io.ocopkit.channel.vendure.VendureConfig;
import io.ocopkit.channel.vendure.VendureMarket;
import io.ocopkit.channel.woocommerce.WooChannel;
import io.ocopkit.channel.woocommerce.WooConfig;
import io.ocopkit.channel.woocommerce.WooMarket;
import io.ocopkit.testkit.contract.LocalMarket;
import java.time.Clock;
import java.util.List;

/**
 * A shop with its platform on this machine: the servers the adapters are tested against, which refuse what the platforms
 * refuse.
 *
 * @param name what the shop is called here
 * @param market its platform
 * @param channel its adapter
 */
record LocalShop(String name, LocalMarket market, ListingChannel channel) implements AutoCloseable {

    static List<LocalShop> all(Clock clock) {
        return List.of(stripe(clock), wooCommerce(clock), vendure());
    }

    static LocalShop stripe(Clock clock) {
        StripeMarket market = new StripeMarket(clock);
        return new LocalShop("honey-abroad", market, new StripeChannel(StripeConfig.of("honey-abroad").at(market.address())));
    }

    static LocalShop wooCommerce(Clock clock) {
        WooMarket market = new WooMarket(clock);
        return new LocalShop("honey-blog", market, new WooChannel(WooConfig.of(market.address(), "honey-blog")));
    }

    static LocalShop vendure() {
        VendureMarket market = new VendureMarket();
        return new LocalShop("honey-shop", market, new VendureChannel(VendureConfig.of(market.address(), "honey-shop")));
    }

    @Override
    public void close() {
        market.close();
    }
}
