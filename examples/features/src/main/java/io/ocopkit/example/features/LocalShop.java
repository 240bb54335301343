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
import io.ocopkit.mapping.ListingMapping;
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

    private static final ListingMapping MAPPING =
            ListingMapping.parse("""
            [default]
            title = {name}[[ {net}]]
            description = {description}[[ {proof}]]
            """, StripeConfig.KEYS.and(WooConfig.KEYS).and(VendureChannel.KEYS));

    static List<LocalShop> all(Clock clock) {
        return List.of(stripe(clock), wooCommerce(clock), vendure(clock));
    }

    static LocalShop stripe(Clock clock) {
        StripeMarket market = new StripeMarket(clock);
        StripeConfig config = StripeConfig.of("honey-abroad", MAPPING).at(market.address());
        return new LocalShop(config.shop(), market, new StripeChannel(config));
    }

    static LocalShop wooCommerce(Clock clock) {
        WooMarket market = new WooMarket(clock);
        WooConfig config = WooConfig.of("honey-blog", market.address(), MAPPING);
        return new LocalShop(config.shop(), market, new WooChannel(config));
    }

    /** Vendure's session tokens do not depend on the time. */
    static LocalShop vendure(Clock unused) {
        VendureMarket market = new VendureMarket();
        VendureConfig config = VendureConfig.of(market.adminApi(), "honey-shop").writing(MAPPING);
        return new LocalShop("honey-shop", market, new VendureChannel(config));
    }

    @Override
    public void close() {
        market.close();
    }
}
