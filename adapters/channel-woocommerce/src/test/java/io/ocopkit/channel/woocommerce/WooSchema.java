package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Types and values of the fields of products and variations, from WooCommerce's reference. */
final class WooSchema {
    private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;
    private static final Predicate<JsonNode> FLAG = JsonNode::isBoolean;
    private static final Predicate<JsonNode> WHOLE = JsonNode::isIntegralNumber;
    private static final Predicate<JsonNode> PRICE =
            value -> value.isTextual() && value.asText().matches("(\\d+(\\.\\d+)?)?");
    private static final Predicate<JsonNode> LIST =
            value -> value.isArray() && value.valueStream().allMatch(JsonNode::isObject);

    private static final Map<String, Predicate<JsonNode>> FIELDS = Map.ofEntries(
            Map.entry("name", TEXT),
            Map.entry("description", TEXT),
            Map.entry("sku", TEXT),
            Map.entry("type", oneOf("simple", "grouped", "external", "variable")),
            Map.entry("status", oneOf("draft", "pending", "private", "publish", "future", "trash")),
            Map.entry("regular_price", PRICE),
            Map.entry("sale_price", PRICE),
            Map.entry("manage_stock", FLAG),
            Map.entry("stock_quantity", value -> value.isNull() || value.isIntegralNumber()),
            Map.entry("stock_status", oneOf("instock", "outofstock", "onbackorder")),
            Map.entry("backorders", oneOf("no", "notify", "yes")),
            Map.entry("weight", PRICE),
            Map.entry(
                    "dimensions",
                    value -> value.isObject() && value.valueStream().allMatch(PRICE)),
            Map.entry("images", LIST),
            Map.entry("image", value -> value.isNull() || value.isObject()),
            Map.entry("categories", LIST),
            Map.entry("attributes", LIST),
            Map.entry("meta_data", LIST),
            Map.entry("menu_order", WHOLE),
            Map.entry("id", WHOLE));

    private WooSchema() {}

    private static Predicate<JsonNode> oneOf(String... values) {
        return value -> value.isTextual() && Set.of(values).contains(value.asText());
    }

    static void check(JsonNode body) {
        if (!body.isObject()) {
            throw new WooRefusal(400, "rest_invalid_json", "Invalid JSON body passed.");
        }
        List<String> wrong = body.propertyStream()
                .filter(field ->
                        !FIELDS.getOrDefault(field.getKey(), unknown -> false).test(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!wrong.isEmpty()) {
            throw WooRefusal.param(String.join(", ", wrong));
        }
    }
}
