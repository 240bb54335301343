package io.ocopkit.example.features;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.lazada.LazadaChannel;
import io.ocopkit.channel.lazada.LazadaConfig;
import io.ocopkit.channel.lazada.LazadaMarket;
import io.ocopkit.channel.medusa.MedusaChannel;
import io.ocopkit.channel.medusa.MedusaConfig;
import io.ocopkit.channel.medusa.MedusaMarket;
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
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappedListing;
import io.ocopkit.testkit.contract.LocalMarket;
import io.ocopkit.testkit.contract.Pictures;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A shop with its platform on this machine: the servers the adapters are tested against, which refuse what the platforms
 * refuse.
 *
 * @param name what the shop is called here
 * @param market its platform
 * @param channel its adapter, which calls as often as it likes
 * @param pace how often it would call its platform
 * @param reviews whether the platform's people look at everything first
 */
record LocalShop(String name, LocalMarket market, ListingChannel channel, Pace pace, boolean reviews)
        implements AutoCloseable {
    /** Marketplaces take pictures from public addresses only; this one leads to the market on this machine. */
    static final URI PICTURE = URI.create(Pictures.HOME + "mat-ong.png");

    /** Lazada publishes a rate for prices only, 50 requests a second. */
    private static final Pace LAZADA_PRICES =
            new Pace(5, Duration.ofMillis(100), 12, 4, Duration.ofMinutes(2), Duration.ofMinutes(1));

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
                    .and(MedusaChannel.KEYS)
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
        return at(market, config.shop(), new StripeChannel(config));
    }

    static LocalShop wooCommerce(Clock clock) {
        WooMarket market = new WooMarket(clock);
        WooConfig config = WooConfig.of("honey-blog", market.address(), MAPPING);
        return at(market, config.shop(), new WooChannel(config));
    }

    /** Vendure's session tokens do not depend on the time. */
    static LocalShop vendure(Clock unused) {
        VendureMarket market = new VendureMarket();
        VendureConfig config = VendureConfig.of(market.adminApi(), "honey-shop").writing(MAPPING);
        return at(market, "honey-shop", new VendureChannel(config));
    }

    /** Medusa's session tokens do not depend on the time either. */
    static LocalShop medusa(Clock unused) {
        MedusaMarket market = new MedusaMarket();
        MedusaConfig config = MedusaConfig.of(market.address(), "honey-corner").writing(MAPPING);
        return at(market, "honey-corner", new MedusaChannel(config));
    }

    static LocalShop shopee(Clock clock) {
        ShopeeMarket market = new ShopeeMarket(clock);
        ShopeeConfig config = ShopeeConfig.of(
                "honey-shopee", market.address(), ShopeeMarket.partnerId(), ShopeeMarket.shopId(), MAPPING);
        return at(market, config.shop(), new ShopeeChannel(config));
    }

    static LocalShop lazada(Clock clock) {
        LazadaMarket market = new LazadaMarket(clock);
        URI rest = URI.create(market.address() + "/rest");
        LazadaConfig config = new LazadaConfig(
                "honey-lazada",
                new LazadaConfig.Site(
                        "vn", "vi_VN", LazadaMarket.SELLER, rest, rest, LazadaConfig.Site.VIETNAM.consent()),
                LazadaConfig.SecretNames.USUAL,
                LazadaConfig.Rules.USUAL
                        .withSaleProps(Map.of("Khối lượng", "size"))
                        .with(LAZADA_PRICES),
                MAPPING);
        return at(market, config.shop(), new LazadaChannel(config)).reviewing();
    }

    static LocalShop tikTokShop(Clock clock) {
        TikTokMarket market = new TikTokMarket(clock);
        TikTokConfig config = TikTokConfig.of("honey-tiktok", TikTokMarket.WAREHOUSE, MAPPING)
                .at(new TikTokConfig.Places(market.address(), market.address(), TikTokConfig.Places.REAL.consent()));
        return at(market, config.shop(), new TikTokChannel(config)).reviewing();
    }

    /** Tiki's tokens do not depend on the time of this machine. */
    static LocalShop tiki(Clock unused) {
        TikiMarket market = new TikiMarket();
        TikiConfig config = TikiConfig.inHouse("honey-tiki", new TikiConfig.Store("dropship", 1_034), MAPPING)
                .at(market.address())
                .on(TikiConfig.Terms.USUAL.with(TikiConfig.Terms.ALONE));
        return at(market, config.shop(), new TikiChannel(config)).reviewing();
    }

    private static LocalShop at(LocalMarket market, String name, ListingChannel channel) {
        Pace pace = channel instanceof Paced paced ? paced.pace() : Pace.CAUTIOUS;
        return new LocalShop(name, market, market.nearby(channel), pace, false);
    }

    private LocalShop reviewing() {
        return new LocalShop(name, market, channel, pace, true);
    }

    /** The same shop, called no more often than its platform would be. */
    LocalShop unhurried() {
        return new LocalShop(name, market, market.nearby(channel, pace), pace, reviews);
    }

    /** What the mapping file makes of a listing for this shop. */
    MappedListing written(Listing listing) {
        return MAPPING.forListing(new Outlet(channel.info().id(), name), listing);
    }

    /** The platform's people look at it, if they do and it is there, and find nothing wrong. */
    void review(Sku sku) {
        synchronized (market) {
            if (reviews && market.displayed(sku).isPresent()) {
                market.approve(sku);
            }
        }
    }

    @Override
    public void close() {
        market.close();
    }
}
