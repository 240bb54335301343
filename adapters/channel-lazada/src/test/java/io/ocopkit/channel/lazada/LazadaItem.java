package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A product as the shop keeps it. */
final class LazadaItem {
    static final String PENDING = "Pending QC";
    static final String ACTIVE = "Active";
    static final String INACTIVE = "InActive";
    static final String REJECTED = "Rejected";
    static final String SUSPENDED = "Suspended";
    static final String DELETED = "Deleted";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final long id;
    String category = "";
    ObjectNode attributes = JSON.objectNode();
    ArrayNode images = JSON.arrayNode();
    /** In the order in which the latest change named them. */
    final Map<Long, ObjectNode> skus = new LinkedHashMap<>();

    String status = PENDING;
    String subStatus = "";
    String reason = "";
    boolean passed;
    boolean locked;
    final ArrayNode suspended = JSON.arrayNode();

    LazadaItem(long id) {
        this.id = id;
    }

    boolean isDeleted() {
        return status.equals(DELETED);
    }

    boolean isVisible() {
        return status.equals(ACTIVE)
                && skus.values().stream()
                        .anyMatch(sku -> sku.path("Status").asText().equals("active"));
    }

    String page() {
        return attributes.path("model").asText("");
    }

    /** Back from the shelf: what has not passed the review yet has to. */
    void show() {
        status = passed ? ACTIVE : PENDING;
        reason = "";
    }

    /** As the API describes it. */
    ObjectNode described() {
        ObjectNode item = JSON.objectNode();
        item.put("item_id", id).put("primary_category", category).put("status", status);
        if (!subStatus.isEmpty()) {
            item.put("subStatus", subStatus);
        }
        item.set("attributes", attributes.deepCopy());
        item.set("images", images.deepCopy());
        item.set("suspendedSkus", suspended.deepCopy());
        if (!reason.isEmpty()) {
            item.putArray("rejectReason").addObject().put("violationDetail", reason);
        }
        ArrayNode all = item.putArray("skus");
        skus.forEach((key, sku) -> all.add(described(key, sku)));
        return item;
    }

    private static ObjectNode described(long key, ObjectNode sku) {
        ObjectNode shown = sku.deepCopy();
        shown.put("SkuId", key).put("price", sku.path("price").asDouble());
        shown.put("quantity", sku.path("quantity").asInt());
        JsonNode images = sku.path("Images").path("Image");
        shown.set("Images", images.isArray() ? images : JSON.arrayNode());
        return shown;
    }
}
