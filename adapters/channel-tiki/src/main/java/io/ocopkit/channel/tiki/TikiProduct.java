package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;

/**
 * A product as Tiki has it: one pack of a listing.
 *
 * @param id Tiki's id
 * @param sku our key of the pack; empty for what is not a seller's own
 * @param active whether the seller has it on sale
 * @param hidden whether Tiki's staff has taken it out of sight
 * @param edition tells what somebody has edited from what we have written
 */
record TikiProduct(String id, String sku, boolean active, boolean hidden, String edition) {

    /** Older and newer answers call the id differently. */
    static TikiProduct of(JsonNode product) {
        return new TikiProduct(
                product.path("product_id").asText(product.path("id").asText("")),
                product.path("original_sku").asText(""),
                product.path("active").asInt() == 1,
                product.path("is_hidden").asBoolean(),
                edition(product));
    }

    private static String edition(JsonNode product) {
        DigestBuilder digest = Digest.of("tiki-edition/1")
                .add(product.path("name").asText())
                .add(product.path("price").asText())
                .add(product.path("active").asText());
        product.path("images").forEach(image -> digest.add(image.path("url").asText()));
        return digest.build().hex();
    }

    boolean isShown() {
        return active && !hidden;
    }
}
