package io.ocopkit.example.features;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.lazada.LazadaChannel;
import io.ocopkit.channel.lazada.LazadaConfig;
import io.ocopkit.channel.lazada.LazadaMarket;
import io.ocopkit.channel.shopee.ShopeeChannel;
import io.ocopkit.channel.shopee.ShopeeConfig;
import io.ocopkit.channel.shopee.ShopeeMarket;
import io.ocopkit.channel.stripe.StripeChannel;
import io.ocopkit.channel.stripe.StripeConfig;
import io.ocopkit.channel.stripe.StripeMarket;
import io.ocopkit.channel.tiki.TikiChannel;
import io.ocopkit.channel.tiki.TikiConfig;
import io.ocopkit.channel.tiki.TikiMarket;
import io.ocopkit.channel.tiktokshop.TikTokChannel;
import io.ocopkit.channel.tiktokshop.TikTokConfig;
import io.ocopkit.channel.tiktokshop.TikTokMarket;
import io.ocopkit.channel.vendure.VendureChannel;
import io.ocopkit.channel.vendure.VendureConfig;
import io.ocopkit.channel.vendure.VendureMarket;
import io.ocopkit.channel.woocommerce.WooChannel;
import io.ocopkit.channel.woocommerce.WooConfig;
import io.ocopkit.channel.woocommerce.WooMarket;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.testkit.contract.LocalMarket;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * A shop with its platform on this machine: the servers the adapters are tested against, which refuse what the platforms
 * refuse.
 *
 * @param name what the shop is called here
 * @param market its platform
 * @param channel its adapter
 */
record LocalShop(String name, LocalMarket market, ListingChannel channel) implements AutoCloseable {

    /** One file for all: what a channel wants otherwise stands in its own part, and falls back to the part for all. */
    private static final ListingMapping MAPPING = ListingMapping.parse(
            """
            [default]
            title = {name}[[ {net}]]
            description = {description}[[ {proof}]]
            attribute.Xuất xứ = Việt Nam

            [channel shopee]
            category = 100100
            logistics = 50018, 50021

            [channel lazada]
            category = 10002019
            brand.id = 30768
            attribute.country_origin = Việt Nam

            [channel tiktokshop]
            title = {name}[[ {net}]][[ - {stars}]][[ - {producer}]][[ - {province}]]
            category = 700648
            attribute.100393 = {producer}

            [channel tiki]
            category = 21458
            brand = OEM
            attribute.origin = Việt Nam
            certificates = 17 https://pictures.example/giay-ocop.png
            """,
            StripeConfig.KEYS
                    .and(WooConfig.KEYS)
                    .and(VendureChannel.KEYS)
                    .and(ShopeeConfig.KEYS)
                    .and(LazadaConfig.KEYS)
                    .and(TikTokConfig.KEYS)
                    .and(TikiConfig.KEYS));

    static List<LocalShop> abroadAndOwn(Clock clock) {
        return List.of(stripe(clock), wooCommerce(clock), vendure(clock));
    }

    static List<LocalShop> marketplaces(Clock clock) {
        return List.of(shopee(clock), lazada(clock), tikTokShop(clock), tiki(clock));
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

    static LocalShop shopee(Clock clock) {
        ShopeeMarket market = new ShopeeMarket(clock);
        ShopeeConfig config = ShopeeConfig.of(
                "honey-shopee", market.address(), ShopeeMarket.partnerId(), ShopeeMarket.shopId(), MAPPING);
        return new LocalShop(config.shop(), market, new ShopeeChannel(config));
    }

    static LocalShop lazada(Clock clock) {
        LazadaMarket market = new LazadaMarket(clock);
        URI rest = URI.create(market.address() + "/rest");
        LazadaConfig config = new LazadaConfig(
                "honey-lazada",
                new LazadaConfig.Site(
                        "vn", "vi_VN", LazadaMarket.SELLER, rest, rest, LazadaConfig.Site.VIETNAM.consent()),
                LazadaConfig.SecretNames.USUAL,
                LazadaConfig.Rules.USUAL.withSaleProps(Map.of("Khối lượng", "size")),
                MAPPING);
        return new LocalShop(config.shop(), market, new LazadaChannel(config));
    }

    static LocalShop tikTokShop(Clock clock) {
        TikTokMarket market = new TikTokMarket(clock);
        TikTokConfig config = TikTokConfig.of("honey-tiktok", TikTokMarket.WAREHOUSE, MAPPING)
                .at(new TikTokConfig.Places(market.address(), market.address(), TikTokConfig.Places.REAL.consent()));
        return new LocalShop(config.shop(), market, new TikTokChannel(config));
    }

    /** Tiki's tokens do not depend on the time of this machine. */
    static LocalShop tiki(Clock unused) {
        TikiMarket market = new TikiMarket();
        TikiConfig config = TikiConfig.inHouse("honey-tiki", new TikiConfig.Store("dropship", 1_034), MAPPING)
                .at(market.address());
        return new LocalShop(config.shop(), market, new TikiChannel(config));
    }

    @Override
    public void close() {
        market.close();
    }
}
