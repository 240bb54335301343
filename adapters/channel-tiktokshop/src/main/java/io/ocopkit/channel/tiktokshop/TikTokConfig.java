package io.ocopkit.channel.tiktokshop;

import io.ocopkit.channel.Outlet;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One shop. It names secrets and has none.
 *
 * @param shop the shop's name as an outlet's shop
 * @param shopId the platform's number of the shop, as its webhooks and its list of authorised shops have it; null when the
 *     seller has let the application into one shop only
 * @param warehouse the platform's number of the warehouse the stock lies in
 * @param drafts whether new products stay drafts until the seller lists them by hand
 * @param places where the platform is
 * @param secrets the names of the secrets
 * @param limits what the platform takes, as far as it is not the same for everybody or not beyond doubt
 * @param mapping how texts are written, read with {@link #KEYS}
 */
public record TikTokConfig(
        String shop,
        @Nullable String shopId,
        String warehouse,
        boolean drafts,
        Places places,
        SecretNames secrets,
        Limits limits,
        ListingMapping mapping) {
    /**
     * What the channel understands in a mapping file besides the usual: {@code certification}, the id of one of the
     * category's certifications, and the addresses of the pictures and PDFs it is proved by,
     * {@code certification.images} and {@code certification.files}.
     */
    public static final MappingKeys KEYS = MappingKeys.of(TikTokChannel.ID)
            .text(TikTokListingMapper.TITLE, TextLimit.characters(25, 255))
            .html(TikTokListingMapper.DESCRIPTION, TextLimit.characters(1, 9_990))
            .value(TikTokListingMapper.CERTIFICATION)
            .list(TikTokListingMapper.CERTIFICATION_IMAGES, TikTokListingMapper.CERTIFICATION_FILES);

    /**
     * Where the platform is, without slashes at the end.
     *
     * @param api the Partner API
     * @param auth where codes and tokens are exchanged
     * @param consent the page on which a seller lets the application in; the app's own link in Partner Center, with its
     *     {@code service_id}, is as good
     */
    public record Places(URI api, URI auth, URI consent) {
        /** The platform itself. */
        public static final Places REAL = new Places(
                URI.create("https://open-api.tiktokglobalshop.com"),
                URI.create("https://auth.tiktok-shops.com"),
                URI.create("https://auth.tiktok-shops.com/oauth/authorize"));

        /** Requires all. */
        public Places {
            Objects.requireNonNull(api, "api");
            Objects.requireNonNull(auth, "auth");
            Objects.requireNonNull(consent, "consent");
        }
    }

    /**
     * Names of secrets.
     *
     * @param appKey the application's key
     * @param appSecret the application's secret; it also signs webhooks
     * @param accessToken the shop's access token, good for a week
     * @param refreshToken what a new access token is got for
     * @param shopCipher the shop's cipher
     * @param authorisedUntil when the refresh token ends, in seconds since 1970; kept with the tokens
     */
    public record SecretNames(
            String appKey,
            String appSecret,
            String accessToken,
            String refreshToken,
            String shopCipher,
            String authorisedUntil) {
        /** {@code tiktok-app-key}, {@code tiktok-app-secret} and so on. */
        public static final SecretNames USUAL = new SecretNames(
                "tiktok-app-key",
                "tiktok-app-secret",
                "tiktok-access-token",
                "tiktok-refresh-token",
                "tiktok-shop-cipher",
                "tiktok-authorised-until");
    }

    /**
     * What the platform takes.
     *
     * @param highestPrice the highest price in dong; 1,000,000 for warehouses abroad
     * @param lowestStock the smallest number of pieces: 1 by the platform's present document, 0 by an older one. What has
     *     fewer is deactivated
     * @param mostVariants how many packs a product may have
     * @param largestImage how many bytes a picture may have; older copies of the document say 5 MB
     * @param categoryVersion the edition of the tree of categories, {@code v1} or {@code v2}
     * @param oldestWebhook how old a call may be; the platform tries for about 16 hours
     */
    public record Limits(
            long highestPrice,
            int lowestStock,
            int mostVariants,
            long largestImage,
            String categoryVersion,
            Duration oldestWebhook) {
        /** A shop in Vietnam that sells in Vietnam. */
        public static final Limits VIETNAM = new Limits(180_000_000L, 1, 100, 10_000_000L, "v1", Duration.ofDays(1));

        /** Refuses what no listing could keep. */
        public Limits {
            Objects.requireNonNull(categoryVersion, "categoryVersion");
            Objects.requireNonNull(oldestWebhook, "oldestWebhook");
            if (highestPrice < 1 || lowestStock < 0 || lowestStock > 1 || mostVariants < 1 || largestImage < 1) {
                throw new IllegalArgumentException("No listing could keep these limits");
            }
        }
    }

    /** Requires all but the shop's number. */
    public TikTokConfig {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(warehouse, "warehouse");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * A Vietnamese shop whose listings go straight to review, with secrets of the usual names.
     *
     * @param shop the shop's name as an outlet's shop
     * @param warehouse the platform's number of the warehouse
     * @param mapping how texts are written
     * @return the configuration
     */
    public static TikTokConfig of(String shop, String warehouse, ListingMapping mapping) {
        return new TikTokConfig(shop, null, warehouse, false, Places.REAL, SecretNames.USUAL, Limits.VIETNAM, mapping);
    }

    /**
     * The same shop at another place, such as a local market.
     *
     * @param other where the platform is
     * @return the configuration
     */
    public TikTokConfig at(Places other) {
        return new TikTokConfig(shop, shopId, warehouse, drafts, other, secrets, limits, mapping);
    }

    /**
     * The same shop with other limits.
     *
     * @param other what the platform takes
     * @return the configuration
     */
    public TikTokConfig within(Limits other) {
        return new TikTokConfig(shop, shopId, warehouse, drafts, places, secrets, other, mapping);
    }

    /**
     * The same shop, whose new products stay drafts.
     *
     * @return the configuration
     */
    public TikTokConfig drafting() {
        return new TikTokConfig(shop, shopId, warehouse, true, places, secrets, limits, mapping);
    }

    /**
     * The same shop with the platform's number of it.
     *
     * @param number the number
     * @return the configuration
     */
    public TikTokConfig numbered(String number) {
        return new TikTokConfig(shop, number, warehouse, drafts, places, secrets, limits, mapping);
    }

    Outlet outlet() {
        return new Outlet(TikTokChannel.ID, shop);
    }
}
