package io.ocopkit.channel.stripe;

import io.ocopkit.channel.Outlet;
import io.ocopkit.mapping.ListingMapping;
import io.ocopkit.mapping.MappingKeys;
import io.ocopkit.mapping.TextLimit;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Stripe account. It names secrets and has none.
 *
 * @param shop the account's name as an outlet's shop
 * @param apiBase where Stripe is, without a slash at the end
 * @param account the connected account to act for, {@code acct_…}; null for the account of the key
 * @param keySecret name of the secret API key, {@code sk_…} or, better, a restricted {@code rk_…}
 * @param webhookSecret name of the signing secret of the webhook endpoint, {@code whsec_…}
 * @param mapping how texts are written
 */
public record StripeConfig(
        String shop,
        URI apiBase,
        @Nullable String account,
        String keySecret,
        String webhookSecret,
        ListingMapping mapping) {
    /** What the channel understands in a mapping file: {@code title} and {@code description}. */
    public static final MappingKeys KEYS = MappingKeys.of(StripeChannel.ID)
            .text(StripeListingMapper.TITLE, TextLimit.characters(1, 5_000))
            .text(StripeListingMapper.DESCRIPTION, TextLimit.characters(0, 40_000));

    /** Requires all but the account. */
    public StripeConfig {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(apiBase, "apiBase");
        Objects.requireNonNull(keySecret, "keySecret");
        Objects.requireNonNull(webhookSecret, "webhookSecret");
        Objects.requireNonNull(mapping, "mapping");
    }

    /**
     * The account of the key, at Stripe, with secrets named {@code stripe-key} and {@code stripe-webhook-secret}.
     *
     * @param shop the account's name as an outlet's shop
     * @param mapping how texts are written, read with {@link #KEYS}
     * @return the configuration
     */
    public static StripeConfig of(String shop, ListingMapping mapping) {
        URI stripe = URI.create("https://api.stripe.com");
        return new StripeConfig(shop, stripe, null, "stripe-key", "stripe-webhook-secret", mapping);
    }

    /**
     * The same account somewhere else, such as on a server for tests.
     *
     * @param address where, without a slash at the end
     * @return the configuration
     */
    public StripeConfig at(URI address) {
        return new StripeConfig(shop, address, account, keySecret, webhookSecret, mapping);
    }

    Outlet outlet() {
        return new Outlet(StripeChannel.ID, shop);
    }
}
