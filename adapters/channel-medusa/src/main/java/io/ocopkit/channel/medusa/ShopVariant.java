package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be bought, as the shop has it. */
record ShopVariant(JsonNode seen) {
    static final String FIELDS = fields(
            "id",
            "sku",
            "title",
            "thumbnail",
            "allow_backorder",
            "manage_inventory",
            "variant_rank",
            "weight",
            "length",
            "width",
            "height",
            "options.value",
            "options.option.title",
            "prices.amount",
            "prices.currency_code",
            "inventory_items.inventory_item_id",
            "inventory_items.inventory.location_levels.location_id",
            "inventory_items.inventory.location_levels.stocked_quantity");

    private static String fields(String... names) {
        return List.of(names).stream().map("variants."::concat).collect(Collectors.joining(","));
    }

    String id() {
        return seen.path("id").asText();
    }

    String sku() {
        return seen.path("sku").asText("");
    }

    /** Its values by the titles of their options. */
    Map<String, String> choices() {
        Map<String, String> choices = new TreeMap<>();
        seen.path("options")
                .forEach(value -> choices.put(
                        value.path("option").path("title").asText(),
                        value.path("value").asText()));
        return choices;
    }

    /** Where its stock is counted; null when it is not counted. */
    @Nullable
    String inventoryItem() {
        return seen.path("inventory_items").path(0).path("inventory_item_id").textValue();
    }

    /** Pieces by location. */
    Map<String, Long> levels() {
        Map<String, Long> levels = new TreeMap<>();
        seen.path("inventory_items")
                .path(0)
                .path("inventory")
                .path("location_levels")
                .forEach(level -> levels.put(
                        level.path("location_id").asText(),
                        level.path("stocked_quantity").asLong()));
        return levels;
    }

    /** All that counts as one edition; the stock does not, for sales change it. */
    String facts() {
        String plain = List.of(
                        "sku",
                        "title",
                        "thumbnail",
                        "allow_backorder",
                        "manage_inventory",
                        "variant_rank",
                        "weight",
                        "length",
                        "width",
                        "height")
                .stream()
                .map(field -> seen.path(field).asText())
                .collect(Collectors.joining("\n"));
        return plain + choices() + prices();
    }

    private List<String> prices() {
        return seen.path("prices")
                .valueStream()
                .filter(price ->
                        ShopFacts.DONG.equals(price.path("currency_code").asText()))
                .map(price -> price.path("amount").decimalValue().toPlainString())
                .sorted()
                .toList();
    }
}
