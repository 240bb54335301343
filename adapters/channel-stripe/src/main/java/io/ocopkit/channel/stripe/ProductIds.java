package io.ocopkit.channel.stripe;

import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Sku;
import java.util.regex.Pattern;

/** The id a product gets at Stripe: made from the SKU, so that a product cannot be made twice. */
final class ProductIds {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    private ProductIds() {}

    /** The SKU itself where an id can carry it, a digest of it where not; never the same for two SKUs. */
    static String of(Sku sku) {
        return PLAIN.matcher(sku.value()).matches()
                ? "ocop_" + sku.value()
                : "ocopx_" + Digest.of("stripe-product/1").add(sku).build().hex();
    }
}
