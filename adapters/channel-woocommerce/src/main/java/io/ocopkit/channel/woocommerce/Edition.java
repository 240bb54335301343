package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import java.util.List;

/** Tells what somebody has edited from what we have written. Stock is left out: every order changes it. */
final class Edition {
    private static final List<String> FIELDS =
            List.of("type", "name", "description", "sku", "regular_price", "sale_price", "weight");

    private Edition() {}

    static String of(JsonNode product) {
        DigestBuilder digest = Digest.of("woo-edition/1");
        FIELDS.forEach(field -> digest.add(product.path(field).asText()));
        product.path("images").forEach(image -> digest.add(image.path("id").asText()));
        product.path("attributes")
                .forEach(attribute -> digest.add(attribute.path("name").asText())
                        .add(attribute.path("options").toString()));
        for (JsonNode entry : product.path("meta_data")) {
            if (entry.path("key").asText().contains("ocop_")) {
                digest.add(entry.path("key").asText()).add(entry.path("value").asText());
            }
        }
        return digest.build().hex();
    }
}
