package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures of a product. The shop fetches a picture from its address and keeps a copy, of which only the name is ours to
 * choose: it is the address, so that a picture the shop has is not fetched a second time.
 */
final class Gallery {
    private final Map<String, Long> had = new HashMap<>();

    static Gallery none() {
        return new Gallery();
    }

    static Gallery of(JsonNode product) {
        Gallery gallery = new Gallery();
        product.path("images").forEach(gallery::add);
        return gallery;
    }

    void add(JsonNode image) {
        if (image.isObject() && image.path("id").asLong() > 0) {
            had.putIfAbsent(image.path("name").asText(), image.path("id").asLong());
        }
    }

    ArrayNode show(List<URI> images, String words) {
        ArrayNode shown = JsonNodeFactory.instance.arrayNode();
        images.forEach(image -> shown.add(show(image, words)));
        return shown;
    }

    ObjectNode show(URI image, String words) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        Long id = had.get(image.toString());
        if (id == null) {
            shown.put("src", image.toString());
        } else {
            shown.put("id", id);
        }
        return shown.put("name", image.toString()).put("alt", words);
    }
}
