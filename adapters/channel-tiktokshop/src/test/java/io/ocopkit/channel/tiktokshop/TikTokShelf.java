package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.TikTokRefusal.require;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The products of a shop, through review and back. What buyers see and what is under review are two things. */
final class TikTokShelf {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Clock clock;
    private final TikTokSchema schema;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Set<String>> bySellerSku = new HashMap<>();
    private final Map<String, Set<String>> byListing = new HashMap<>();
    private final Map<String, JsonNode> byIdempotencyKey = new HashMap<>();
    private final Map<String, Long> creations = new HashMap<>();
    /** Beyond what a floating point number holds. */
    private long last = 1_729_592_969_712_207_008L;

    TikTokShelf(Clock clock, TikTokSchema schema) {
        this.clock = clock;
        this.schema = schema;
    }

    /** A product: the version buyers see, or would see, and the one under review. */
    static final class Item {
        final String id;
        ObjectNode shown;
        ObjectNode pending;
        String status;
        String audit = "AUDITING";
        ArrayNode reasons = JSON.arrayNode();

        Item(String id, ObjectNode shown, String status) {
            this.id = id;
            this.shown = shown;
            this.status = status;
        }

        boolean isGone() {
            return status.equals("DELETED");
        }
    }

    Optional<Item> byListing(String sku) {
        return byListing.getOrDefault(sku, Set.of()).stream()
                .map(items::get)
                .filter(item -> !item.isGone())
                .filter(item -> listing(item.shown).equals(sku))
                .findFirst();
    }

    long creations(String sku) {
        return creations.getOrDefault(sku, 0L);
    }

    Item item(String id) {
        Item item = items.get(id);
        if (item == null || item.isGone()) {
            throw TikTokRefusal.notFound();
        }
        return item;
    }

    /** By hand a product has no external id; its SKU is what a listing would have. */
    private static String listing(ObjectNode product) {
        String external = product.path("external_product_id").asText("");
        return external.isEmpty()
                ? product.path("skus").path(0).path("seller_sku").asText()
                : external;
    }

    JsonNode create(JsonNode body) {
        String key = body.path("idempotency_key").asText("");
        if (byIdempotencyKey.containsKey(key)) {
            return byIdempotencyKey.get(key);
        }
        schema.check(body);
        String external = body.path("external_product_id").asText("");
        boolean taken = byListing.getOrDefault(external, Set.of()).stream()
                .map(items::get)
                .anyMatch(item -> !item.isGone()
                        && item.shown.path("external_product_id").asText("").equals(external));
        require(external.isEmpty() || !taken, 12052996, "Duplicate external id");
        boolean draft = body.path("save_mode").asText().equals("AS_DRAFT");
        Item item = put(body, draft ? "DRAFT" : "PENDING");
        item.audit = draft ? "NONE" : "AUDITING";
        JsonNode answer = written(item, item.shown);
        if (!key.isEmpty()) {
            byIdempotencyKey.put(key, answer);
        }
        return answer;
    }

    /** Also what a seller does by hand. */
    Item put(JsonNode body, String status) {
        ObjectNode product = numbered(body.deepCopy());
        Item item = new Item(Long.toString(++last), product, status);
        items.put(item.id, item);
        order.add(item.id);
        index(item, product);
        creations.merge(listing(product), 1L, Long::sum);
        return item;
    }

    private void index(Item item, ObjectNode product) {
        byListing
                .computeIfAbsent(listing(product), unknown -> new LinkedHashSet<>())
                .add(item.id);
        for (JsonNode sku : product.path("skus")) {
            bySellerSku
                    .computeIfAbsent(sku.path("seller_sku").asText(), unknown -> new LinkedHashSet<>())
                    .add(item.id);
        }
    }

    private ObjectNode numbered(ObjectNode product) {
        for (JsonNode sku : product.path("skus")) {
            if (!sku.has("id")) {
                ((ObjectNode) sku).put("id", Long.toString(++last));
            }
        }
        return product;
    }

    private static JsonNode written(Item item, ObjectNode product) {
        ObjectNode answer = JSON.objectNode().put("product_id", item.id);
        ArrayNode skus = answer.putArray("skus");
        for (JsonNode sku : product.path("skus")) {
            skus.addObject()
                    .put("id", sku.path("id").asText())
                    .put("seller_sku", sku.path("seller_sku").asText());
        }
        return answer;
    }

    /** The whole product anew: SKUs that are not named by their id are gone. */
    JsonNode edit(String id, JsonNode body) {
        Item item = item(id);
        require(!item.status.equals("FREEZE"), 12052901, "Product is frozen");
        require(!body.has("idempotency_key"), 36009004, "Invalid parameter. Unknown field idempotency_key");
        schema.check(body);
        for (JsonNode sku : body.path("skus")) {
            checkSku(item, sku);
        }
        ObjectNode product = numbered(body.deepCopy());
        boolean draft = body.path("save_mode").asText().equals("AS_DRAFT");
        if (item.status.equals("ACTIVATE")) {
            require(!draft, 12052488, "Live products are no drafts");
            item.pending = product;
        } else {
            item.shown = product;
            item.status = item.status.equals("SELLER_DEACTIVATED") ? item.status : draft ? "DRAFT" : "PENDING";
        }
        item.audit = draft ? "NONE" : "AUDITING";
        item.reasons = JSON.arrayNode();
        index(item, product);
        return written(item, product);
    }

    private static void checkSku(Item item, JsonNode sku) {
        if (!sku.has("id")) {
            return;
        }
        JsonNode former = sku(item.shown, sku.path("id").asText());
        JsonNode underReview =
                item.pending == null ? null : sku(item.pending, sku.path("id").asText());
        JsonNode known = former == null ? underReview : former;
        require(known != null, 12052557, "SKU id is not this product's");
        String code = known.path("identifier_code").path("code").asText("");
        require(
                code.isEmpty()
                        || code.equals(sku.path("identifier_code").path("code").asText("")),
                12052593,
                "Identifier code cannot be changed");
    }

    private static JsonNode sku(ObjectNode product, String id) {
        for (JsonNode sku : product.path("skus")) {
            if (sku.path("id").asText().equals(id)) {
                return sku;
            }
        }
        return null;
    }

    JsonNode prices(String id, JsonNode body) {
        Item item = live(id);
        for (JsonNode change : body.path("skus")) {
            TikTokSchema.checkPrice(change.path("price"));
            require(sku(item.shown, change.path("id").asText()) != null, 12052557, "SKU id is not this product's");
        }
        for (JsonNode change : body.path("skus")) {
            inBoth(item, change.path("id").asText(), sku -> sku.set("price", change.path("price")));
        }
        return JSON.objectNode();
    }

    /** Each SKU for itself: what is refused stands beside a code of 0. */
    JsonNode inventory(String id, JsonNode body) {
        Item item = live(id);
        ArrayNode errors = JSON.arrayNode();
        for (JsonNode change : body.path("skus")) {
            String sku = change.path("id").asText();
            try {
                require(sku(item.shown, sku) != null, 12052557, "SKU id is not this product's");
                Set<String> named = Set.copyOf(change.path("inventory").findValuesAsText("warehouse_id"));
                require(
                        named.containsAll(sku(item.shown, sku).path("inventory").findValuesAsText("warehouse_id")),
                        12052516,
                        "All warehouses have to be named");
                change.path("inventory").forEach(stock -> schema.checkQuantity(stock.path("quantity")));
                inBoth(item, sku, one -> one.set("inventory", change.path("inventory")));
            } catch (TikTokRefusal e) {
                ObjectNode error = errors.addObject().put("code", 12052037).put("message", "Inventory not updated");
                ObjectNode detail = error.putObject("detail").put("sku_id", sku);
                detail.putArray("extra_errors")
                        .add(e.error()
                                .put(
                                        "warehouse_id",
                                        change.path("inventory")
                                                .path(0)
                                                .path("warehouse_id")
                                                .asText()));
            }
        }
        ObjectNode data = JSON.objectNode();
        if (!errors.isEmpty()) {
            data.set("errors", errors);
        }
        return data;
    }

    private Item live(String id) {
        Item item = item(id);
        require(item.status.equals("ACTIVATE"), 12052901, "Product status is not allowed for this action");
        return item;
    }

    private interface Change {
        void on(ObjectNode sku);
    }

    private static void inBoth(Item item, String id, Change change) {
        for (ObjectNode product : item.pending == null ? List.of(item.shown) : List.of(item.shown, item.pending)) {
            JsonNode sku = sku(product, id);
            if (sku != null) {
                change.on((ObjectNode) sku);
            }
        }
    }

    JsonNode each(JsonNode body, String what) {
        require(body.path("product_ids").isArray() && body.path("product_ids").size() <= 20, 36009004, "product_ids");
        ObjectNode data = JSON.objectNode();
        for (JsonNode id : body.path("product_ids")) {
            try {
                require(id.isTextual(), 36009004, "Invalid parameter. product_ids");
                move(item(id.asText()), what);
            } catch (TikTokRefusal e) {
                data.withArray("errors")
                        .add(e.error().set("detail", JSON.objectNode().put("product_id", id.asText())));
            }
        }
        return data;
    }

    private static void move(Item item, String what) {
        String from = item.status;
        boolean allowed = switch (what) {
            case "activate" -> from.equals("SELLER_DEACTIVATED");
            case "deactivate" -> from.equals("ACTIVATE");
            default -> !from.equals("FREEZE");
        };
        if (!allowed) {
            throw TikTokRefusal.state();
        }
        item.status = switch (what) {
            case "activate" -> "PENDING";
            case "deactivate" -> "SELLER_DEACTIVATED";
            default -> "DELETED";
        };
        item.audit = what.equals("activate") ? "AUDITING" : item.audit;
    }

    void approve(Item item) {
        if (item.pending != null) {
            item.shown = item.pending;
            item.pending = null;
        }
        if (item.status.equals("PENDING")) {
            item.status = "ACTIVATE";
        }
        if (item.audit.equals("AUDITING")) {
            item.audit = "APPROVED";
        }
    }

    /** A change that is refused leaves buyers what was there before. */
    void refuse(Item item, String reason) {
        item.pending = null;
        item.status = item.status.equals("PENDING") ? "FAILED" : item.status;
        item.audit = "FAILED";
        item.reasons = JSON.arrayNode();
        ObjectNode failed = item.reasons.addObject().put("position", "Main image");
        failed.putArray("reasons").add(reason);
        failed.putArray("suggestions").add("Tải lên ảnh khác");
    }

    /** Neither what is frozen nor what is deleted is told. */
    JsonNode get(String id) {
        Item item = item(id);
        if (item.status.equals("FREEZE")) {
            throw TikTokRefusal.notFound();
        }
        ObjectNode data = JSON.objectNode().put("id", id).put("status", item.status);
        data.put("title", item.shown.path("title").asText());
        data.put("description", item.shown.path("description").asText());
        data.putArray("category_chains")
                .addObject()
                .put("id", item.shown.path("category_id").asText())
                .put("is_leaf", true);
        data.set("main_images", item.shown.path("main_images"));
        data.set("package_weight", item.shown.path("package_weight"));
        data.set("certifications", item.shown.path("certifications"));
        data.put("external_product_id", item.shown.path("external_product_id").asText(""));
        data.set("skus", skus(item.shown, true));
        data.putObject("audit").put("status", item.audit);
        data.set("audit_failed_reasons", item.reasons);
        return data.put("create_time", clock.instant().getEpochSecond());
    }

    private static ArrayNode skus(ObjectNode product, boolean whole) {
        ArrayNode skus = JSON.arrayNode();
        for (JsonNode sku : product.path("skus")) {
            String amount = sku.path("price").path("amount").asText();
            ObjectNode one = skus.addObject().put("id", sku.path("id").asText());
            one.put("seller_sku", sku.path("seller_sku").asText());
            one.putObject("price")
                    .put("currency", "VND")
                    .put("tax_exclusive_price", amount)
                    .put("sale_price", amount);
            one.set("inventory", sku.path("inventory"));
            if (whole) {
                one.put("external_sku_id", sku.path("external_sku_id").asText(""));
                one.set("sales_attributes", sku.path("sales_attributes"));
                if (sku.has("identifier_code")) {
                    one.set("identifier_code", sku.path("identifier_code"));
                }
            }
        }
        return skus;
    }

    JsonNode search(JsonNode filter, int size, String token) {
        filter.fieldNames()
                .forEachRemaining(field -> require(
                        Set.of("status", "seller_skus").contains(field),
                        36009004,
                        "Invalid parameter. Unknown field " + field));
        require(filter.path("seller_skus").size() <= 10, 12019027, "At most 10 seller SKUs");
        List<String> found = order;
        if (filter.has("seller_skus")) {
            Set<String> ids = new LinkedHashSet<>();
            filter.path("seller_skus").forEach(sku -> ids.addAll(bySellerSku.getOrDefault(sku.asText(), Set.of())));
            ids.removeIf(id -> items.get(id).shown.path("skus").findValuesAsText("seller_sku").stream()
                    .noneMatch(sku -> filter.path("seller_skus")
                            .toString()
                            .contains(JSON.textNode(sku).toString())));
            found = List.copyOf(ids);
        }
        int from = token.isEmpty() ? 0 : Integer.parseInt(token.substring("token+/=".length()));
        ObjectNode data = JSON.objectNode().put("total_count", found.size());
        ArrayNode products = data.putArray("products");
        int until = Math.min(found.size(), from + size);
        for (String id : found.subList(from, until)) {
            Item item = items.get(id);
            ObjectNode product = products.addObject().put("id", id).put("status", item.status);
            product.put("title", item.shown.path("title").asText());
            product.set("skus", skus(item.shown, false));
        }
        return data.put("next_page_token", until < found.size() ? "token+/=" + until : "");
    }
}
