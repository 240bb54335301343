package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Products, variations and pictures of a shop. Ids are shared by all three, as in WordPress. */
final class WooShelf {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PLAIN = List.of(
            "type", "status", "sku", "regular_price", "sale_price", "weight", "dimensions", "categories", "menu_order");

    private final Clock clock;
    private final Map<Long, ObjectNode> products = new LinkedHashMap<>();
    private final Map<Long, ObjectNode> variations = new LinkedHashMap<>();
    private final Map<Long, String> pictures = new TreeMap<>();
    private long lastId = 10;

    WooShelf(Clock clock) {
        this.clock = clock;
    }

    Map<Long, ObjectNode> products() {
        return products;
    }

    Map<Long, ObjectNode> variations() {
        return variations;
    }

    /** Where each picture of the media library was fetched from. */
    Map<Long, String> pictures() {
        return pictures;
    }

    List<ObjectNode> variationsOf(long product) {
        return variations.values().stream()
                .filter(variation -> variation.path("parent_id").asLong() == product)
                .toList();
    }

    ObjectNode createProduct(JsonNode body) {
        WooSchema.check(body);
        requireFreeSku(body, 0);
        ObjectNode product = JSON.objectNode();
        product.put("id", ++lastId).put("name", "Product").put("type", "simple").put("status", "publish");
        product.put("sku", "").put("description", "").put("regular_price", "").put("sale_price", "");
        product.put("manage_stock", false).putNull("stock_quantity").put("stock_status", "instock");
        product.put("backorders", "no").put("parent_id", 0);
        product.putArray("images");
        product.putArray("attributes");
        product.putArray("meta_data");
        change(product, body);
        products.put(lastIdOf(product), product);
        return product;
    }

    ObjectNode createVariation(ObjectNode parent, JsonNode body) {
        WooSchema.check(body);
        requireFreeSku(body, 0);
        ObjectNode variation = JSON.objectNode();
        variation
                .put("id", ++lastId)
                .put("type", "variation")
                .put("status", "publish")
                .put("sku", "");
        variation.put("regular_price", "").put("sale_price", "").put("manage_stock", false);
        variation.putNull("stock_quantity").put("stock_status", "instock").put("backorders", "no");
        variation
                .put("parent_id", parent.path("id").asLong())
                .put("menu_order", 0)
                .putNull("image");
        variation.putArray("attributes");
        variation.putArray("meta_data");
        change(variation, body);
        variations.put(lastIdOf(variation), variation);
        return variation;
    }

    private static long lastIdOf(ObjectNode object) {
        return object.path("id").asLong();
    }

    ObjectNode change(ObjectNode object, JsonNode body) {
        WooSchema.check(body);
        requireFreeSku(body, object.path("id").asLong());
        List<Long> before = body.has("images") ? fetch(body.path("images")) : List.of();
        PLAIN.stream().filter(body::has).forEach(field -> object.set(field, body.get(field)));
        for (String text : List.of("name", "description")) {
            if (body.has(text)) {
                object.put(text, filtered(body.path(text).asText()));
            }
        }
        if (body.has("images")) {
            object.set("images", shown(before, body.path("images")));
        }
        if (body.has("image")) {
            setImage(object, body.path("image"));
        }
        if (body.has("attributes")) {
            object.set("attributes", attributes(object, body.path("attributes")));
        }
        mergeMeta(object, body.path("meta_data"));
        setStock(object, body);
        object.put(
                "date_modified_gmt",
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        return object;
    }

    /** WordPress lets harmless tags pass, drops others and escapes a lone ampersand. */
    private static String filtered(String html) {
        return html.replaceAll("(?is)<(script|style|iframe)[^>]*>.*?</\\1>", "")
                .replaceAll("&(?!(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);)", "&amp;");
    }

    private void requireFreeSku(JsonNode body, long except) {
        String sku = body.path("sku").asText("");
        for (Map<Long, ObjectNode> all : List.of(products, variations)) {
            for (ObjectNode other : all.values()) {
                boolean taken = !sku.isEmpty()
                        && sku.equalsIgnoreCase(other.path("sku").asText())
                        && !other.path("status").asText().equals("trash")
                        && other.path("id").asLong() != except;
                if (taken) {
                    throw new WooRefusal(400, "product_invalid_sku", "Invalid or duplicated SKU.")
                            .about(other.path("id").asLong());
                }
            }
        }
    }

    private void setImage(ObjectNode variation, JsonNode image) {
        if (image.isNull()) {
            variation.putNull("image");
        } else {
            ArrayNode one = JSON.arrayNode().add(image);
            variation.set("image", shown(fetch(one), one).get(0));
        }
    }

    /** Every address that is sent is fetched and kept as another picture, whatever the shop has. */
    private List<Long> fetch(JsonNode images) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode image : images) {
            if (image.path("id").asLong() > 0) {
                if (!pictures.containsKey(image.path("id").asLong())) {
                    throw new WooRefusal(400, "woocommerce_product_invalid_image_id", "#0 is an invalid image ID.");
                }
                ids.add(image.path("id").asLong());
            } else {
                String source = image.path("src").asText();
                if (!source.matches("https?://[^\\s/]+/\\S+\\.(png|jpe?g|gif|webp)")) {
                    throw new WooRefusal(
                            400, "woocommerce_product_image_upload_error", "Error getting remote image " + source);
                }
                pictures.put(++lastId, source);
                ids.add(lastId);
            }
        }
        return ids;
    }

    private static ArrayNode shown(List<Long> ids, JsonNode images) {
        ArrayNode shown = JSON.arrayNode();
        for (int i = 0; i < ids.size(); i++) {
            shown.addObject()
                    .put("id", ids.get(i))
                    .put("src", "https://woo.example/wp-content/uploads/" + ids.get(i) + ".png")
                    .put("name", images.get(i).path("name").asText())
                    .put("alt", images.get(i).path("alt").asText());
        }
        return shown;
    }

    /** A variation only has the choices its product offers; others are passed over in silence. */
    private JsonNode attributes(ObjectNode object, JsonNode given) {
        ObjectNode parent = products.get(object.path("parent_id").asLong());
        if (parent == null) {
            return given.deepCopy();
        }
        ArrayNode known = JSON.arrayNode();
        for (JsonNode choice : given) {
            for (JsonNode attribute : parent.path("attributes")) {
                boolean offered = attribute.path("variation").asBoolean()
                        && attribute.path("name").equals(choice.path("name"))
                        && attribute.path("options").valueStream().anyMatch(choice.path("option")::equals);
                if (offered) {
                    known.add(choice.deepCopy());
                }
            }
        }
        return known;
    }

    private void mergeMeta(ObjectNode object, JsonNode given) {
        ArrayNode meta = (ArrayNode) object.path("meta_data");
        for (JsonNode entry : given) {
            String key = entry.path("key").asText();
            for (int i = meta.size() - 1; i >= 0; i--) {
                if (meta.get(i).path("key").asText().equals(key)) {
                    meta.remove(i);
                }
            }
            if (!entry.path("value").isNull()) {
                meta.addObject().put("id", ++lastId).put("key", key).set("value", entry.path("value"));
            }
        }
    }

    private static void setStock(ObjectNode object, JsonNode body) {
        for (String field : List.of("manage_stock", "stock_quantity", "stock_status", "backorders")) {
            if (body.has(field)) {
                object.set(field, body.get(field));
            }
        }
        if (!object.path("manage_stock").asBoolean()) {
            object.putNull("stock_quantity");
        } else {
            int pieces = object.path("stock_quantity").asInt();
            boolean waits = !object.path("backorders").asText().equals("no");
            object.put("stock_quantity", pieces)
                    .put("stock_status", pieces > 0 ? "instock" : waits ? "onbackorder" : "outofstock");
        }
    }
}
