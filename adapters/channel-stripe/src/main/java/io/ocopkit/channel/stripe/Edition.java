package io.ocopkit.channel.stripe;

import com.stripe.model.Product;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import java.util.Map;
import java.util.TreeMap;

/** Tells what somebody has edited at Stripe from what we have written: a digest of everything we write. */
final class Edition {
    private static final String OURS = "ocop_";

    private Edition() {}

    static String of(Product product) {
        DigestBuilder digest = Digest.of("stripe-edition/1")
                .add(product.getName())
                .add(product.getDescription())
                .add(product.getUrl())
                .add(product.getDefaultPrice());
        product.getImages().forEach(digest::add);
        Map<String, String> data = new TreeMap<>(product.getMetadata());
        data.remove(Metadata.SOLD);
        data.forEach((key, value) -> {
            if (key.startsWith(OURS)) {
                digest.add(key).add(value);
            }
        });
        return digest.build().hex();
    }
}
