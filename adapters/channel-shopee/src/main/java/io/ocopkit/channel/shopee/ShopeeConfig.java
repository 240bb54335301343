package io.ocopkit.channel.shopee;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One shop on Shopee and the application that acts for it. It names secrets and has none.
 *
 * @param shop the shop's name as an outlet's shop
 * @param api where the Open Platform is, without a slash at the end
 * @param partnerId the application's id
 * @param shopId the shop's id on Shopee
 * @param secrets the names of the secrets
 * @param search how a listing is looked for by its SKU
 * @param limits what is taken to hold before Shopee is asked
 * @param location where the stock lies; null for shops without several warehouses, which is nearly all of them
 * @param pace how often Shopee is called; it publishes no rate
 * @param mapping how texts are written, read with {@link #KEYS}
 */
public record ShopeeConfig(
        String shop,
        URI api,
        long partnerId,
        long shopId,
        Secrets secrets,
        Search search,
        Limits limits,
        @Nullable String location,
        Pace pace,
        ListingMapping mapping) {
    /** The Open Platform for Vietnam and most other countries. */
    public static final URI PRODUCTION = URI.create("https://partner.shopeemobile.com");

    /** The Open Platform with shops to try. */
    public static final URI SANDBOX = URI.create("https://openplatform.sandbox.test-stable.shopee.sg");

    /**
     * What the channel understands in a mapping file: {@code title}, {@code description}, {@code category} (the id of a
     * leaf), {@code brand} with {@code brand.id}, {@code logistics} (ids of the shop's carriers), {@code preorder.days},
     * {@code parcel.*} in grams and millimetres, and {@code attribute.*} by name or id. How long texts may be is asked of
     * Shopee.
     */
    public static final MappingKeys KEYS = MappingKeys.of(ShopeeChannel.ID)
            .text(ShopeeListingMapper.TITLE, TextLimit.NONE)
            .text(ShopeeListingMapper.DESCRIPTION, TextLimit.NONE)
            .value(ShopeeListingMapper.BRAND_ID)
            .whole(ShopeeListingMapper.PREORDER_DAYS)
            .list(ShopeeListingMapper.LOGISTICS);

    /** Shopee's rate is not published: two requests a second, one listing at a time. */
    public static final Pace CAUTIOUS =
            new Pace(2, Duration.ofSeconds(1), 1, 6, Duration.ofMinutes(3), Duration.ofMinutes(2));

    /** How a listing is looked for by its SKU. */
    public enum Search {
        /** Shopee is asked for the SKU ({@code search_item}), and what it names is read. */
        BY_SKU,
        /** All items of the shop are read, page by page. Exact however well Shopee searches, and dear in a large shop. */
        BY_PAGES
    }

    /**
     * The names of the secrets.
     *
     * @param partnerKey of the application's key, which is used as it is written
     * @param accessToken of the shop's access token, good for four hours
     * @param refreshToken of the shop's refresh token, good for thirty days and once
     * @param refreshUntil of the instant at which the refresh token lapses, in ISO 8601
     * @param authorisedUntil of the instant at which the owner's authorisation lapses, in ISO 8601
     */
    public record Secrets(
            String partnerKey, String accessToken, String refreshToken, String refreshUntil, String authorisedUntil) {
        /**
         * {@code shopee-partner-key}, {@code shopee-access-token}, {@code shopee-refresh-token},
         * {@code shopee-refresh-until}, {@code shopee-authorised-until}.
         */
        public static final Secrets USUAL = new Secrets(
                "shopee-partner-key",
                "shopee-access-token",
                "shopee-refresh-token",
                "shopee-refresh-until",
                "shopee-authorised-until");

        /** Requires all names. */
        public Secrets {
            Objects.requireNonNull(partnerKey, "partnerKey");
            Objects.requireNonNull(accessToken, "accessToken");
            Objects.requireNonNull(refreshToken, "refreshToken");
            Objects.requireNonNull(refreshUntil, "refreshUntil");
            Objects.requireNonNull(authorisedUntil, "authorisedUntil");
        }
    }

    /**
     * What Shopee's documents leave open for Vietnam. What {@code get_item_limit} says of a category always counts more.
     *
     * @param titleMost characters of a title
     * @param descriptionMost characters of a description
     * @param priceLeast the lowest price, in dong
     * @param priceMost the highest price, in dong
     * @param variantsMost packs on one page
     * @param priceSpread how many times as dear as the cheapest pack the dearest may be
     */
    public record Limits(
            int titleMost, int descriptionMost, long priceLeast, long priceMost, int variantsMost, int priceSpread) {
        /** 120 and 3,000 characters, 1,000 to 120,000,000 dong, 50 packs of which none costs more than five times another. */
        public static final Limits VIETNAM = new Limits(120, 3_000, 1_000, 120_000_000, 50, 5);
    }

    /** Requires all parts but the location. */
    public ShopeeConfig {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(search, "search");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * A shop with usual names of secrets, limits and pace, searched by SKU.
     *
     * @param shop the shop's name as an outlet's shop
     * @param api where the Open Platform is, such as {@link #PRODUCTION}
     * @param partnerId the application's id
     * @param shopId the shop's id on Shopee
     * @param mapping how texts are written
     * @return the configuration
     */
    public static ShopeeConfig of(String shop, URI api, long partnerId, long shopId, ListingMapping mapping) {
        return new ShopeeConfig(
                shop, api, partnerId, shopId, Secrets.USUAL, Search.BY_SKU, Limits.VIETNAM, null, CAUTIOUS, mapping);
    }

    /**
     * The same shop, looked through in another way.
     *
     * @param way how a listing is looked for
     * @return the configuration
     */
    public ShopeeConfig searching(Search way) {
        return new ShopeeConfig(shop, api, partnerId, shopId, secrets, way, limits, location, pace, mapping);
    }

    Outlet outlet() {
        return new Outlet(ShopeeChannel.ID, shop);
    }
}
