package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Products, their options and packs, and the inventory of a shop. */
final class MedusaShelf {
    static final String LOCATION = "sloc_1";
    static final String CHANNEL = "sc_1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> PRODUCT = List.of(
            "title",
            "description",
            "thumbnail",
            "handle",
            "status",
            "external_id",
            "categories",
            "sales_channels",
            "shipping_profile_id");
    private static final List<String> VARIANT = List.of(
            "title",
            "sku",
            "allow_backorder",
            "manage_inventory",
            "variant_rank",
            "weight",
            "length",
            "width",
            "height",
            "thumbnail");

    private final Map<String, ObjectNode> products = new LinkedHashMap<>();
    /** The SKU and the levels of each inventory item. */
    private final Map<String, ObjectNode> inventory = new TreeMap<>();

    private long lastId;

    Map<String, ObjectNode> products() {
        return products;
    }

    /** All or nothing. */
    void change(Runnable work) {
        Map<String, ObjectNode> productsBefore = copy(products);
        Map<String, ObjectNode> inventoryBefore = copy(inventory);
        try {
            work.run();
        } catch (MedusaRefusal e) {
            products.clear();
            products.putAll(productsBefore);
            inventory.clear();
            inventory.putAll(inventoryBefore);
            throw e;
        }
    }

    private static Map<String, ObjectNode> copy(Map<String, ObjectNode> nodes) {
        Map<String, ObjectNode> copy = new LinkedHashMap<>();
        nodes.forEach((id, node) -> copy.put(id, node.deepCopy()));
        return copy;
    }

    private String id(String kind) {
        return String.format("%s_%010d", kind, ++lastId);
    }

    ObjectNode create(JsonNode body) {
        if (body.path("options").isEmpty()) {
            throw MedusaRefusal.invalid("Product options are not provided for: ["
                    + body.path("title").asText() + "].");
        }
        ObjectNode product = JSON.objectNode().put("id", id("prod"));
        product.put("status", "draft")
                .putNull("external_id")
                .putNull("thumbnail")
                .putNull("description");
        product.putArray("images");
        product.putArray("options");
        product.putArray("variants");
        product.putArray("sales_channels");
        product.putObject("metadata");
        PRODUCT.stream().filter(body::has).forEach(field -> product.set(field, body.get(field)));
        if (body.path("metadata").isObject()) {
            product.set("metadata", body.get("metadata").deepCopy());
        }
        requireFreeHandle(product);
        setImages(product, body.path("images"));
        body.path("options").forEach(option -> addOption(product, option));
        products.put(product.path("id").asText(), product);
        body.path("variants").forEach(variant -> createVariant(product, variant));
        return product;
    }

    private void requireFreeHandle(ObjectNode product) {
        String handle = product.path("handle").asText(product.path("id").asText());
        if (!handle.matches("[a-z0-9]+(-[a-z0-9]+)*|prod_\\d+")) {
            throw MedusaRefusal.invalid("Invalid product handle '" + handle + "'. It must contain URL safe characters");
        }
        product.put("handle", handle);
        for (ObjectNode other : products.values()) {
            if (other != product && other.path("handle").asText().equals(handle)) {
                throw MedusaRefusal.invalid("Product with handle: " + handle + ", already exists.");
            }
        }
    }

    private void setImages(ObjectNode product, JsonNode images) {
        Set<String> known = new HashSet<>(product.path("images").findValuesAsText("id"));
        ArrayNode list = JSON.arrayNode();
        for (JsonNode image : images) {
            String id = image.path("id").asText("");
            list.addObject()
                    .put("id", known.contains(id) ? id : id("img"))
                    .put("url", image.path("url").asText())
                    .put("rank", list.size() - 1);
        }
        product.set("images", list);
    }

    ObjectNode product(String id) {
        return Optional.ofNullable(products.get(id))
                .orElseThrow(() -> MedusaRefusal.missing("Unable to update the products with ids: " + id));
    }

    /** An empty text takes a key of the metadata away; packs that are not named are dropped, and what they have in stock is not. */
    ObjectNode change(ObjectNode product, JsonNode body) {
        PRODUCT.stream().filter(body::has).forEach(field -> product.set(field, body.get(field)));
        requireFreeHandle(product);
        merge(product, body.path("metadata"));
        if (body.has("images")) {
            setImages(product, body.get("images"));
        }
        if (body.has("variants")) {
            List<String> named = body.get("variants").findValuesAsText("id");
            for (JsonNode variant : List.copyOf(list(product.path("variants")))) {
                if (!named.contains(variant.path("id").asText())) {
                    drop(product, variant.path("id").asText());
                }
            }
            requireAllOrNone(body.get("variants"));
            body.get("variants")
                    .forEach(variant -> changeVariant(
                            product, variant(product, variant.path("id").asText()), variant));
        }
        return product;
    }

    /** Medusa stumbles over a pack that does not say how it is chosen beside one that does. */
    private static void requireAllOrNone(JsonNode variants) {
        long chosen =
                variants.valueStream().filter(variant -> variant.has("options")).count();
        if (chosen > 0 && chosen < variants.size()) {
            throw new MedusaRefusal(500, "unknown_error", "An unknown error occurred.");
        }
    }

    private static void merge(ObjectNode holder, JsonNode metadata) {
        metadata.propertyStream().forEach(entry -> {
            if (entry.getValue().asText("-").isEmpty()) {
                holder.withObject("metadata").remove(entry.getKey());
            } else {
                holder.withObject("metadata").set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    private ObjectNode variant(ObjectNode product, String id) {
        return (ObjectNode) list(product.path("variants")).stream()
                .filter(variant -> variant.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> MedusaRefusal.missing("ProductVariant with id \"" + id + "\" not found"));
    }

    private static void drop(ObjectNode product, String variant) {
        ArrayNode variants = (ArrayNode) product.path("variants");
        for (int i = variants.size() - 1; i >= 0; i--) {
            if (variants.get(i).path("id").asText().equals(variant)) {
                variants.remove(i);
            }
        }
    }

    void deleteVariant(ObjectNode product, String id) {
        inventory.remove(variant(product, id).path("inventory_item").asText());
        drop(product, id);
    }

    ObjectNode createVariant(ObjectNode product, JsonNode body) {
        ObjectNode variant = JSON.objectNode().put("id", id("variant"));
        variant.put("allow_backorder", false)
                .put("manage_inventory", true)
                .putNull("sku")
                .putNull("thumbnail");
        variant.put("variant_rank", 0).putArray("prices");
        variant.putNull("inventory_item").putArray("choices");
        if (!body.has("options")) {
            throw MedusaRefusal.invalid("Product has " + product.path("options").size()
                    + " option values but there were 0 provided option values for the variant: "
                    + body.path("title").asText() + ".");
        }
        ((ArrayNode) product.path("variants")).add(variant);
        changeVariant(product, variant, body);
        return variant;
    }

    void changeVariant(ObjectNode product, ObjectNode variant, JsonNode body) {
        VARIANT.stream().filter(body::has).forEach(field -> variant.set(field, body.get(field)));
        merge(variant, body.path("metadata"));
        requireFreeSku(variant);
        if (body.has("options")) {
            choose(product, variant, body.get("options"));
        }
        if (body.has("prices")) {
            ArrayNode prices = variant.putArray("prices");
            body.get("prices")
                    .forEach(price -> prices.addObject().put("id", id("price")).setAll((ObjectNode) price.deepCopy()));
        }
        if (body.path("manage_inventory")
                .asBoolean(variant.path("manage_inventory").asBoolean())) {
            stock(variant);
        } else {
            variant.putNull("inventory_item");
        }
    }

    private void requireFreeSku(ObjectNode variant) {
        String sku = variant.path("sku").asText("");
        for (ObjectNode product : products.values()) {
            for (JsonNode other : product.path("variants")) {
                if (other != variant
                        && !sku.isEmpty()
                        && sku.equals(other.path("sku").asText())) {
                    throw MedusaRefusal.invalid("Product variant with sku: " + sku + ", already exists.");
                }
            }
        }
    }

    /** Every option of the product, by a value it has, and no two packs by the same. */
    private static void choose(ObjectNode product, ObjectNode variant, JsonNode options) {
        ArrayNode chosen = variant.putArray("choices");
        for (JsonNode option : product.path("options")) {
            String wanted = options.path(option.path("title").asText()).asText("");
            JsonNode value = list(option.path("values")).stream()
                    .filter(each -> each.path("value").asText().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> MedusaRefusal.invalid("Option value " + wanted + " does not exist for option "
                            + option.path("title").asText()));
            chosen.add(value.path("id").asText());
        }
        if (chosen.size() != options.size()) {
            throw MedusaRefusal.invalid("Product has " + chosen.size() + " option values but there were "
                    + options.size() + " provided option values for the variant");
        }
        for (JsonNode other : product.path("variants")) {
            if (other != variant && other.path("choices").equals(chosen)) {
                throw MedusaRefusal.invalid(
                        "Variant (" + other.path("title").asText() + ") with provided options already exists.");
            }
        }
    }

    private void stock(ObjectNode variant) {
        if (!variant.path("inventory_item").isTextual()) {
            String sku = variant.path("sku").asText("");
            inventory.values().forEach(item -> {
                if (!sku.isEmpty() && sku.equals(item.path("sku").asText())) {
                    throw MedusaRefusal.invalid("Inventory item with sku: " + sku + ", already exists.");
                }
            });
            variant.put("inventory_item", leaveStockBehind(sku));
        }
    }

    String leaveStockBehind(String sku) {
        String id = id("iitem");
        inventory.put(id, JSON.objectNode().put("sku", sku).set("levels", JSON.objectNode()));
        return id;
    }

    void addOption(ObjectNode product, JsonNode body) {
        ObjectNode option = ((ArrayNode) product.path("options")).addObject();
        option.put("id", id("opt")).put("title", body.path("title").asText()).putArray("values");
        body.path("values").forEach(value -> addValue(option, value.asText()));
    }

    private void addValue(ObjectNode option, String value) {
        option.withArray("values").addObject().put("id", id("optval")).put("value", value);
    }

    void removeOption(ObjectNode product, String id) {
        if (!product.path("variants").isEmpty()) {
            throw MedusaRefusal.invalid("Cannot unassign product options from product because variants are using them");
        }
        remove((ArrayNode) product.path("options"), id);
    }

    void changeOption(ObjectNode product, JsonNode change) {
        ObjectNode option = (ObjectNode) list(product.path("options")).stream()
                .filter(each -> each.path("id").equals(change.path("product_option_id")))
                .findFirst()
                .orElseThrow(() -> MedusaRefusal.missing("ProductOption not found"));
        change.path("add").forEach(value -> addValue(option, value.path("value").asText()));
        for (JsonNode gone : change.path("remove")) {
            if (list(product.path("variants")).stream()
                    .anyMatch(variant -> list(variant.path("choices")).contains(gone))) {
                throw MedusaRefusal.invalid(
                        "Cannot unassign option values from product because the following variant(s) are using it");
            }
            remove((ArrayNode) option.path("values"), gone.asText());
        }
    }

    private static void remove(ArrayNode nodes, String id) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (nodes.get(i).path("id").asText().equals(id)) {
                nodes.remove(i);
            }
        }
    }

    void setLevel(JsonNode level, boolean isNew) {
        String item = level.path("inventory_item_id").asText();
        String location = level.path("location_id").asText();
        ObjectNode known = inventory.get(item);
        if (known == null || !isNew && !known.path("levels").has(location)) {
            throw MedusaRefusal.missing("Item " + item + " is not stocked at location " + location);
        }
        if (!location.equals(LOCATION)) {
            throw MedusaRefusal.missing("Stock location not found");
        }
        if (isNew && known.path("levels").has(location)) {
            throw MedusaRefusal.invalid("Inventory level with inventory_item_id: " + item + ", location_id: " + location
                    + ", already exists.");
        }
        known.withObject("levels").set(location, level.path("stocked_quantity"));
    }

    void remove(String product) {
        ObjectNode gone = products.remove(product);
        gone.path("variants")
                .forEach(variant ->
                        inventory.remove(variant.path("inventory_item").asText()));
    }

    /** As it is answered, with everything there is. */
    ObjectNode shown(ObjectNode product) {
        ObjectNode shown = product.deepCopy();
        Map<String, JsonNode> values = new HashMap<>();
        for (JsonNode option : product.path("options")) {
            for (JsonNode value : option.path("values")) {
                ObjectNode whole = value.deepCopy();
                whole.putObject("option").put("title", option.path("title").asText());
                values.put(value.path("id").asText(), whole);
            }
        }
        shown.path("variants").forEach(variant -> fill((ObjectNode) variant, values));
        return shown;
    }

    private void fill(ObjectNode variant, Map<String, JsonNode> values) {
        ArrayNode options = variant.putArray("options");
        variant.path("choices").forEach(choice -> options.add(values.get(choice.asText())));
        ArrayNode items = variant.putArray("inventory_items");
        ObjectNode item = inventory.get(variant.path("inventory_item").asText());
        if (item != null) {
            ObjectNode link = items.addObject()
                    .put("inventory_item_id", variant.path("inventory_item").asText());
            ArrayNode levels = link.putObject("inventory").putArray("location_levels");
            item.path("levels")
                    .propertyStream()
                    .forEach(level -> levels.addObject()
                            .put("location_id", level.getKey())
                            .set("stocked_quantity", level.getValue()));
        }
        variant.remove(List.of("choices", "inventory_item"));
    }
}
