package io.ocopkit.channel.lazada;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Pace;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One seller in one country. It names secrets and has none.
 *
 * @param shop the shop's name as an outlet's shop
 * @param site the country and its addresses
 * @param secrets under which names the credentials are kept
 * @param rules what Lazada's documents leave open
 * @param mapping how texts are written, read with {@link #KEYS}
 */
public record LazadaConfig(String shop, Site site, SecretNames secrets, Rules rules, ListingMapping mapping) {
    /**
     * What the channel understands in a mapping file beside what every channel does: {@code shortDescription} (HTML with
     * {@code ul}, {@code ol} and {@code li} only) and {@code brand.id}. {@code attribute.sku.x} is an attribute of every
     * SKU, {@code attribute.img.x} the address of a picture that is kept at Lazada and shown as an attribute.
     */
    public static final MappingKeys KEYS = MappingKeys.of(LazadaChannel.ID)
            .text(LazadaListingMapper.TITLE, TextLimit.characters(1, 255))
            .html(LazadaListingMapper.DESCRIPTION, TextLimit.characters(0, 25_000))
            .html(LazadaListingMapper.SHORT_DESCRIPTION, TextLimit.characters(0, 25_000))
            .value(LazadaListingMapper.BRAND_ID);

    /** Requires all parts. */
    public LazadaConfig {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(secrets, "secrets");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * A seller in Vietnam, with the usual rules and names.
     *
     * @param shop the shop's name as an outlet's shop
     * @param mapping how texts are written
     * @return the configuration
     */
    public static LazadaConfig of(String shop, ListingMapping mapping) {
        return new LazadaConfig(shop, Site.VIETNAM, SecretNames.USUAL, Rules.USUAL, mapping);
    }

    Outlet outlet() {
        return new Outlet(LazadaChannel.ID, shop);
    }

    /**
     * A country and its addresses.
     *
     * @param country in two lower-case letters, such as {@code vn}
     * @param language in which categories are read, such as {@code vi_VN}
     * @param seller the seller's id, so that another shop's consent is not taken for this one's; null to take any
     * @param api where products are, such as {@code https://api.lazada.vn/rest}, without a slash at the end
     * @param auth where tokens are
     * @param consent the page on which the owner lets the application in
     */
    public record Site(
            String country, String language, @Nullable String seller, URI api, URI auth, URI consent) {
        /** Vietnam, without an id of the seller. */
        public static final Site VIETNAM = new Site(
                "vn",
                "vi_VN",
                null,
                URI.create("https://api.lazada.vn/rest"),
                URI.create("https://auth.lazada.com/rest"),
                URI.create("https://auth.lazada.com/oauth/authorize"));

        /**
         * The same country for one seller only.
         *
         * @param id the seller's id
         * @return the site
         */
        public Site ofSeller(String id) {
            return new Site(country, language, id, api, auth, consent);
        }
    }

    /**
     * Under which names the credentials are kept.
     *
     * @param appKey the application's key
     * @param appSecret the application's secret
     * @param accessToken the shop's access token
     * @param refreshToken the shop's refresh token; blank when there is none
     * @param authorisedUntil until when the tokens can be renewed, kept by the channel itself
     */
    public record SecretNames(
            String appKey, String appSecret, String accessToken, String refreshToken, String authorisedUntil) {
        /** {@code lazada-app-key} and the like. */
        public static final SecretNames USUAL = new SecretNames(
                "lazada-app-key",
                "lazada-app-secret",
                "lazada-access-token",
                "lazada-refresh-token",
                "lazada-authorised-until");
    }

    /**
     * What Lazada's documents leave open or say in two ways.
     *
     * @param saleProps the category's name of what sets packs apart, by ours, such as {@code Khối lượng → size}; an option
     *     that is not here is declared as one of the seller's own
     * @param pageAttribute the attribute in which our key of the whole listing is kept, since Lazada has room for keys of
     *     packs only; null to keep none
     * @param autoFillSwitches attributes that keep Lazada from inventing attributes; documents name two
     * @param finding how a product is looked for by the seller's SKU
     * @param largestImage how many bytes a picture may have; one document says 1 MB, another 3,145,728
     * @param skusPerCall how many SKUs one change of prices takes, 50 at most
     * @param freshness how old a push may be; Lazada repeats one for six hours
     * @param withdrawal what becomes of a product that is withdrawn
     * @param pace how often the shop may be called; Lazada publishes a number for prices only
     */
    public record Rules(
            Map<String, String> saleProps,
            @Nullable String pageAttribute,
            Set<String> autoFillSwitches,
            Finding finding,
            long largestImage,
            int skusPerCall,
            Duration freshness,
            Withdrawal withdrawal,
            Pace pace) {
        /** The strictest reading of everything. */
        public static final Rules USUAL = new Rules(
                Map.of(),
                "model",
                Set.of("disableAutoFillAttribute", "disableAttributeAutoFill"),
                Finding.BY_LIST,
                1_000_000,
                20,
                Duration.ofHours(12),
                Withdrawal.DEACTIVATE,
                new Pace(5, Duration.ofSeconds(1), 2, 4, Duration.ofMinutes(2), Duration.ofMinutes(1)));

        private static final int MOST_SKUS_PER_CALL = 50;

        /** Keeps copies; refuses more SKUs than a call takes. */
        public Rules {
            saleProps = Map.copyOf(saleProps);
            autoFillSwitches = Set.copyOf(autoFillSwitches);
            if (skusPerCall < 1 || skusPerCall > MOST_SKUS_PER_CALL) {
                throw new IllegalArgumentException("A call takes 1 to 50 SKUs");
            }
        }

        /**
         * The same rules with other names of what sets packs apart.
         *
         * @param names the category's names by ours
         * @return the rules
         */
        public Rules withSaleProps(Map<String, String> names) {
            return new Rules(
                    names,
                    pageAttribute,
                    autoFillSwitches,
                    finding,
                    largestImage,
                    skusPerCall,
                    freshness,
                    withdrawal,
                    pace);
        }

        /**
         * The same rules with another fate of what is withdrawn.
         *
         * @param fate the fate
         * @return the rules
         */
        public Rules with(Withdrawal fate) {
            return new Rules(
                    saleProps,
                    pageAttribute,
                    autoFillSwitches,
                    finding,
                    largestImage,
                    skusPerCall,
                    freshness,
                    fate,
                    pace);
        }

        /**
         * The same rules at another pace, such as the 50 requests a second that Lazada allows for prices.
         *
         * @param other how often the shop may be called
         * @return the rules
         */
        public Rules with(Pace other) {
            return new Rules(
                    saleProps,
                    pageAttribute,
                    autoFillSwitches,
                    finding,
                    largestImage,
                    skusPerCall,
                    freshness,
                    withdrawal,
                    other);
        }

        /**
         * The same rules with another way to find a product.
         *
         * @param way the way
         * @return the rules
         */
        public Rules with(Finding way) {
            return new Rules(
                    saleProps,
                    pageAttribute,
                    autoFillSwitches,
                    way,
                    largestImage,
                    skusPerCall,
                    freshness,
                    withdrawal,
                    pace);
        }
    }

    /** How a product is looked for by the seller's SKU. */
    public enum Finding {
        /** {@code /products/get} with {@code sku_seller_list}, which takes several at once. */
        BY_LIST,
        /** {@code /product/item/get} with {@code seller_sku}, which newer documents call deprecated. */
        BY_ITEM
    }

    /** What becomes of a product that is withdrawn. */
    public enum Withdrawal {
        /** It is hidden, keeps its reviews, and comes back under the same key. */
        DEACTIVATE,
        /** It is deleted. */
        REMOVE
    }
}
