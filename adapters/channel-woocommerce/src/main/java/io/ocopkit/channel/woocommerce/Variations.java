package io.ocopkit.channel.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.RetryAfter;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variations of a product: read, then brought in batches to what they should be. */
final class Variations {
    private static final int BAD_REQUEST = 400;
    private static final List<String> LISTS = List.of("create", "update", "delete");

    private final WooCalls calls;
    private final String path;
    private final List<JsonNode> had;
    private final List<Step> steps = new ArrayList<>();

    private record Step(String list, JsonNode what) {}

    private Variations(WooCalls calls, String path, List<JsonNode> had) {
        this.calls = calls;
        this.path = path;
        this.had = had;
    }

    static Variations none(WooCalls calls, String product) {
        return new Variations(calls, path(product), List.of());
    }

    static Variations read(WooCalls calls, String product) throws ChannelFailure {
        return new Variations(calls, path(product), calls.all(path(product), Map.of()));
    }

    private static String path(String product) {
        return "/products/" + product + "/variations";
    }

    /** Those that are there are found by their SKU, so that none is made twice; those nobody wants are deleted. */
    Variations complete(WooListingMapper mapper, List<Variant> wanted) {
        Map<String, JsonNode> bySku = bySku();
        for (int i = 0; i < wanted.size(); i++) {
            Variant item = wanted.get(i);
            JsonNode former = bySku.remove(item.sku().value());
            Gallery gallery = Gallery.none();
            if (former != null) {
                gallery.add(former.path("image"));
            }
            ObjectNode variation = mapper.variation(item, i, gallery);
            steps.add(former == null ? new Step("create", variation) : update(former, variation));
        }
        had.stream()
                .filter(each -> bySku.containsValue(each) || sku(each).isEmpty())
                .forEach(each -> steps.add(new Step("delete", each.path("id"))));
        return this;
    }

    /** Prices and stocks alone; false when the shop does not have exactly these packs. */
    boolean price(WooListingMapper mapper, List<Variant> wanted) {
        Map<String, JsonNode> bySku = bySku();
        for (Variant item : wanted) {
            JsonNode former = bySku.remove(item.sku().value());
            if (former == null) {
                return false;
            }
            steps.add(update(former, mapper.priced(JsonNodeFactory.instance.objectNode(), item)));
        }
        return bySku.isEmpty();
    }

    Variations change(ObjectNode change) {
        had.forEach(each -> steps.add(update(each, change.deepCopy())));
        return this;
    }

    Variations deleteAll() {
        had.forEach(each -> steps.add(new Step("delete", each.path("id"))));
        return this;
    }

    private static Step update(JsonNode former, ObjectNode change) {
        return new Step("update", change.put("id", former.path("id").asLong()));
    }

    private Map<String, JsonNode> bySku() {
        Map<String, JsonNode> bySku = new HashMap<>();
        had.forEach(each -> bySku.put(sku(each), each));
        return bySku;
    }

    private static String sku(JsonNode variation) {
        return variation.path("sku").asText();
    }

    /** WooCommerce answers 200 for a batch in which some items were refused: each says so for itself. */
    void send() throws ChannelFailure {
        for (int from = 0; from < steps.size(); from += WooCalls.PAGE) {
            ObjectNode batch = JsonNodeFactory.instance.objectNode();
            for (Step step : steps.subList(from, Math.min(from + WooCalls.PAGE, steps.size()))) {
                batch.withArray(step.list()).add(step.what());
            }
            JsonNode answer = calls.post(path + "/batch", batch);
            for (String list : LISTS) {
                requireDone(batch.path(list).size(), answer.path(list));
            }
        }
    }

    private void requireDone(int asked, JsonNode done) throws ChannelFailure {
        for (JsonNode item : done) {
            JsonNode error = item.path("error");
            if (!error.isMissingNode()) {
                int status = error.path("data").path("status").asInt(BAD_REQUEST);
                throw WooErrors.refused(
                        status, error, true, RetryAfter.unknown(calls.context().clock()));
            }
        }
        if (done.size() != asked) {
            throw ChannelFailure.unanswered("Not all of the batch");
        }
    }
}
