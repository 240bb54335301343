package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.Outlet;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Objects;

/**
 * One shop. It names secrets and has none. The shop's currency has to be VND: prices are sent as numbers without one.
 *
 * @param shop the shop's name as an outlet's shop
 * @param site where WordPress is, without a slash at the end; over {@code http} requests are signed (OAuth 1.0a), over
 *     {@code https} they carry the key itself
 * @param keySecret name of the consumer key, {@code ck_…}
 * @param secretSecret name of the consumer secret, {@code cs_…}
 * @param webhookSecret name of the webhook's secret
 * @param units in which the shop counts weights and lengths
 * @param mapping how texts are written, read with {@link #KEYS}
 */
public record WooConfig(
        String shop,
        URI site,
        String keySecret,
        String secretSecret,
        String webhookSecret,
        Units units,
        ListingMapping mapping) {
    /** What the channel understands in a mapping file: {@code title}, {@code description} and {@code category}, an id. */
    public static final MappingKeys KEYS = MappingKeys.of(WooChannel.ID)
            .html(WooListingMapper.TITLE, TextLimit.characters(1, 1_000))
            .html(WooListingMapper.DESCRIPTION, TextLimit.characters(0, 200_000));

    /**
     * The shop's settings under WooCommerce, Products, Measurements.
     *
     * @param gramsPerWeight grams in a unit of weight: 1000 for kg, 1 for g
     * @param millimetresPerLength millimetres in a unit of length: 10 for cm, 1 for mm, 1000 for m
     */
    public record Units(BigDecimal gramsPerWeight, BigDecimal millimetresPerLength) {
        /** Kilograms and centimetres, as a new shop has them. */
        public static final Units USUAL = new Units(BigDecimal.valueOf(1_000), BigDecimal.TEN);

        /** Refuses nothing and less. */
        public Units {
            if (gramsPerWeight.signum() <= 0 || millimetresPerLength.signum() <= 0) {
                throw new IllegalArgumentException("Units are more than nothing");
            }
        }
    }

    /** Requires all parts. */
    public WooConfig {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(keySecret, "keySecret");
        Objects.requireNonNull(secretSecret, "secretSecret");
        Objects.requireNonNull(webhookSecret, "webhookSecret");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * A shop with usual units and secrets named {@code woo-key}, {@code woo-secret} and {@code woo-webhook-secret}.
     *
     * @param shop the shop's name as an outlet's shop
     * @param site where WordPress is
     * @param mapping how texts are written
     * @return the configuration
     */
    public static WooConfig of(String shop, URI site, ListingMapping mapping) {
        return new WooConfig(shop, site, "woo-key", "woo-secret", "woo-webhook-secret", Units.USUAL, mapping);
    }

    Outlet outlet() {
        return new Outlet(WooChannel.ID, shop);
    }
}
