package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import java.util.List;

/** Tells what somebody has edited from what we have written. Stock is left out: every order changes it. */
final class Edition {
    private static final List<String> FIELDS =
            List.of("item_name", "description", "item_sku", "category_id", "weight", "has_model");

    private Edition() {}

    static String of(JsonNode item) {
        DigestBuilder digest = Digest.of("shopee-edition/1");
        FIELDS.forEach(field -> digest.add(item.path(field).asText()));
        digest.add(item.path("image").path("image_id_list").toString());
        digest.add(item.path("attribute_list").toString());
        digest.add(item.path("brand").path("brand_id").asText());
        digest.add(item.path("price_info").path(0).path("original_price").asText());
        return digest.build().hex();
    }
}
