package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.model.Dong;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be bought, as the shop has it.
 *
 * @param id the shop's key
 * @param sku the seller's key
 * @param choices its options with the names of their groups, sorted
 * @param seen all that was read of it
 */
record ShopVariant(String id, String sku, List<String> choices, JsonNode seen) {
    static final String FIELDS = "{id sku enabled trackInventory stockOnHand prices{currencyCode price}"
            + " translations{languageCode name} options{name group{name}} featuredAsset{id}}";

    static ShopVariant of(JsonNode node) {
        List<String> choices = new ArrayList<>();
        for (JsonNode option : node.path("options")) {
            choices.add(choice(
                    option.path("group").path("name").asText(),
                    option.path("name").asText()));
        }
        choices.sort(null);
        return new ShopVariant(node.path("id").asText(), node.path("sku").asText(), List.copyOf(choices), node);
    }

    static String choice(String option, String value) {
        return option + "\n" + value;
    }

    /** All that counts as one edition; the stock does not, for sales change it. */
    String facts() {
        return sku + " " + choices + " " + text("enabled") + " " + text("trackInventory") + " " + seen.path("prices")
                + " " + seen.path("translations") + " " + seen.path("featuredAsset");
    }

    /** Whether writing this would change nothing. */
    boolean is(JsonNode wanted) {
        return isSame(wanted, "sku")
                && isSame(wanted, "enabled")
                && isSame(wanted, "trackInventory")
                && isSame(wanted, "stockOnHand")
                && price().equals(wanted.path("price").asText())
                && seen.path("featuredAsset")
                        .path("id")
                        .asText()
                        .equals(wanted.path("featuredAssetId").asText(""))
                && hasTexts(wanted.path("translations"));
    }

    private boolean isSame(JsonNode wanted, String field) {
        return !wanted.has(field) || text(field).equals(wanted.path(field).asText());
    }

    private String text(String field) {
        return seen.path(field).asText();
    }

    private String price() {
        for (JsonNode price : seen.path("prices")) {
            if (price.path("currencyCode").asText().equals(Dong.CURRENCY.getCode())) {
                return price.path("price").asText();
            }
        }
        return "";
    }

    private boolean hasTexts(JsonNode wanted) {
        for (JsonNode text : wanted) {
            if (!hasText(text)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasText(JsonNode wanted) {
        for (JsonNode text : seen.path("translations")) {
            if (text.path("languageCode").equals(wanted.path("languageCode"))) {
                return text.path("name").equals(wanted.path("name"));
            }
        }
        return false;
    }
}
