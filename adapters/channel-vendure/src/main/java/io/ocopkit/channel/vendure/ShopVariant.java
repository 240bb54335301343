package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What can be bought, as the shop has it.
 *
 * @param id the shop's key
 * @param sku the seller's key
 * @param choices the names of its options, by the name of their group, in no order
 * @param facts all that counts as one edition: enabled or not, price, tracking
 */
record ShopVariant(String id, String sku, List<String> choices, String facts) {
    static final String FIELDS =
            "{id sku enabled trackInventory prices{currencyCode price} options{name group{name}} featuredAsset{id}}";

    static ShopVariant of(JsonNode node) {
        List<String> choices = new java.util.ArrayList<>();
        node.path("options")
                .forEach(option -> choices.add(choice(
                        option.path("group").path("name").asText(),
                        option.path("name").asText())));
        choices.sort(null);
        String facts = node.path("enabled").asText() + " "
                + node.path("trackInventory").asText() + " " + node.path("prices") + " "
                + node.path("featuredAsset").path("id").asText();
        return new ShopVariant(node.path("id").asText(), node.path("sku").asText(), List.copyOf(choices), facts);
    }

    static String choice(String option, String value) {
        return option + "\n" + value;
    }
}
