package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Items and models of a shop, with ids beyond what a double keeps. Found by id and by the beginning of a SKU. */
final class ShopeeShelf {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] ITEM = {
        "item_name:text", "description:text", "item_sku:text", "category_id:whole", "image:object",
                "attribute_list:list",
        "brand:object", "weight:number", "dimension:object", "condition:text", "pre_order:object", "gtin_code:text"
    };
    private static final String[] MODEL = {
        "tier_index:list!",
        "original_price:whole!",
        "model_sku:text",
        "seller_stock:list!",
        "weight:number",
        "dimension:object"
    };
    private static final int MODELS_MOST = 50;
    private static final int SPREAD = 5;

    private final Clock clock;
    private final Set<String> images;
    private final Map<Long, ObjectNode> items = new LinkedHashMap<>();
    private final Map<Long, Map<Long, ObjectNode>> models = new LinkedHashMap<>();
    private final TreeMap<String, TreeSet<Long>> bySku = new TreeMap<>();
    private final Set<Long> promoted = new HashSet<>();
    private final Set<Long> approved = new HashSet<>();
    private boolean reviews;
    private long lastId = 9_007_199_254_740_993L;

    ShopeeShelf(Clock clock, Set<String> images) {
        this.clock = clock;
        this.images = images;
    }

    void review() {
        reviews = true;
    }

    void approve(long id) {
        approved.add(id);
    }

    Set<Long> promoted() {
        return promoted;
    }

    static long id(JsonNode item) {
        return item.path("item_id").asLong();
    }

    static String status(JsonNode item) {
        return item.path("item_status").asText();
    }

    Stream<ObjectNode> items() {
        return items.values().stream();
    }

    Optional<ObjectNode> any(long id) {
        return Optional.ofNullable(items.get(id));
    }

    ObjectNode item(JsonNode id) {
        ObjectNode item = items.get(id.asLong());
        if (item == null || status(item).endsWith("DELETE")) {
            throw new ShopeeRefusal("error_item_not_found", "Item not found.");
        }
        return item;
    }

    /** Not deleted and of exactly this SKU; the one buyers see before others. */
    Optional<ObjectNode> ofSku(String sku) {
        return bySku.getOrDefault(lower(sku), new TreeSet<>()).stream()
                .map(items::get)
                .filter(item -> item.path("item_sku").asText().equals(sku)
                        && !status(item).endsWith("DELETE"))
                .min((a, b) ->
                        Boolean.compare(status(b).equals("NORMAL"), status(a).equals("NORMAL")));
    }

    /** A search that is not particular: whatever begins so, in any case. */
    Stream<ObjectNode> alike(String sku) {
        String least = lower(sku);
        return bySku.subMap(least, true, least + '\uffff', false).values().stream()
                .flatMap(Set::stream)
                .map(items::get);
    }

    private static String lower(String sku) {
        return sku.toLowerCase(Locale.ROOT);
    }

    ObjectNode create(JsonNode body) {
        ShopeeSchema.check(
                body,
                with(
                        ITEM,
                        "item_name:text!",
                        "description:text!",
                        "category_id:whole!",
                        "image:object!",
                        "weight:number!",
                        "original_price:whole!",
                        "logistic_info:list!",
                        "seller_stock:list",
                        "item_status:text"));
        requireSound(body);
        requirePrice(body.path("original_price"));
        requireCarriers(body.path("logistic_info"));
        String wish = body.path("item_status").asText("NORMAL");
        if (!List.of("NORMAL", "UNLIST").contains(wish)) {
            throw ShopeeRefusal.param("item_status");
        }
        ObjectNode item = JSON.objectNode()
                .put("item_id", ++lastId)
                .put("has_model", false)
                .put("item_sku", "");
        items.put(lastId, item);
        keep(item, body);
        item.set("original_price", body.get("original_price"));
        item.put("stock", body.has("seller_stock") ? stock(body.path("seller_stock")) : 0);
        item.set("logistic_info", body.get("logistic_info"));
        return item.put("item_status", wish.equals("NORMAL") ? listed(lastId) : wish);
    }

    ObjectNode plant(String sku, String name, long price) {
        ObjectNode item = JSON.objectNode().put("item_id", ++lastId).put("has_model", false);
        items.put(lastId, item);
        item.put("item_name", name)
                .put("description", name)
                .put("item_sku", sku)
                .put("stock", 7);
        item.put("original_price", price)
                .put("category_id", ShopeeCatalogue.HONEY)
                .put("weight", 1);
        item.putObject("image").putArray("image_id_list").add("sg-by-hand");
        item.put("update_time", clock.instant().getEpochSecond());
        bySku.computeIfAbsent(lower(sku), none -> new TreeSet<>()).add(lastId);
        approved.add(lastId);
        return item.put("item_status", "NORMAL");
    }

    private String listed(long id) {
        return reviews && !approved.contains(id) ? "REVIEWING" : "NORMAL";
    }

    void update(JsonNode body) {
        ShopeeSchema.check(body, with(ITEM, "item_id:whole!"));
        ObjectNode item = item(body.path("item_id"));
        requireSound(body);
        keep(item, body);
        if (status(item).equals("BANNED")) {
            item.put("item_status", "REVIEWING");
            item.remove("violation");
        }
    }

    private void keep(ObjectNode item, JsonNode body) {
        String before = item.path("item_sku").asText();
        body.forEachEntry(item::set);
        item.put("update_time", clock.instant().getEpochSecond());
        bySku.getOrDefault(lower(before), new TreeSet<>()).remove(id(item));
        bySku.computeIfAbsent(lower(item.path("item_sku").asText()), none -> new TreeSet<>())
                .add(id(item));
    }

    private void requireSound(JsonNode body) {
        length(body, "item_name", ShopeeCatalogue.NAME_LEAST, ShopeeCatalogue.NAME_MOST);
        length(body, "description", ShopeeCatalogue.DESCRIPTION_LEAST, ShopeeCatalogue.DESCRIPTION_MOST);
        ShopeeCatalogue.requireLeaf(body.path("category_id").asText("100100"));
        JsonNode pictures = body.path("image").path("image_id_list");
        ShopeeSchema.size(pictures, 1, ShopeeCatalogue.IMAGES_MOST, "image_id_list");
        for (JsonNode picture : pictures) {
            requireImage(picture);
        }
        if (body.path("weight").asDouble() <= 0) {
            throw ShopeeRefusal.param("weight");
        }
        requireAttributes(body.path("attribute_list"));
        if (body.has("brand")) {
            ShopeeSchema.check(body.path("brand"), "brand_id:whole!", "original_brand_name:text!");
        }
        if (body.has("dimension")) {
            requireDimension(body.path("dimension"));
        }
        if (body.has("pre_order")) {
            ShopeeSchema.check(body.path("pre_order"), "is_pre_order:flag!", "days_to_ship:whole");
        }
        if (!List.of("NEW", "USED").contains(body.path("condition").asText("NEW"))) {
            throw ShopeeRefusal.param("condition");
        }
    }

    private static void length(JsonNode body, String field, int least, int most) {
        String text = body.path(field).asText();
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new ShopeeRefusal("error_title_exceed_max_length", field + " has " + length + " characters");
        }
    }

    private void requireImage(JsonNode image) {
        if (!image.isTextual() || !images.contains(image.asText())) {
            throw new ShopeeRefusal("error_param", "Invalid image id");
        }
    }

    private static void requireDimension(JsonNode dimension) {
        ShopeeSchema.check(dimension, "package_length:whole!", "package_width:whole!", "package_height:whole!");
    }

    private static void requireAttributes(JsonNode attributes) {
        boolean origin = false;
        for (JsonNode attribute : attributes) {
            ShopeeSchema.check(attribute, "attribute_id:whole!", "attribute_value_list:list!");
            long id = attribute.path("attribute_id").asLong();
            if (id < 100_010 || id > 100_013) {
                throw new ShopeeRefusal("error_invalid_category_attribute", "Category and attribute not match.");
            }
            for (JsonNode value : attribute.path("attribute_value_list")) {
                ShopeeSchema.check(value, "value_id:whole!", "original_value_name:text", "value_unit:text");
                boolean own = value.path("value_id").asLong() == 0;
                if (own && (!value.has("original_value_name") || id == 100_010)) {
                    throw new ShopeeRefusal("error_value_name_required", "Value name required.");
                }
                if (id == 100_011 && !value.has("value_unit")) {
                    throw new ShopeeRefusal("error_invalid_attribute", "Unit required.");
                }
                if (id == 100_012 && !value.path("original_value_name").asText().matches("\\d{9,11}")) {
                    throw new ShopeeRefusal("error_invalid_attribute", "Invalid date.");
                }
            }
            origin |= id == 100_010;
        }
        if (!origin) {
            throw new ShopeeRefusal("error_less_required_attribute", "Mandatory attribute information required.");
        }
    }

    private static void requireCarriers(JsonNode carriers) {
        ShopeeSchema.size(carriers, 1, 20, "logistic_info");
        for (JsonNode carrier : carriers) {
            ShopeeSchema.check(carrier, "logistic_id:whole!", "enabled:flag!");
            if (carrier.path("logistic_id").asLong() != 50_018
                    && carrier.path("logistic_id").asLong() != 50_021) {
                throw new ShopeeRefusal("error_param", "Invalid logistic id");
            }
        }
    }

    static void requirePrice(JsonNode price) {
        if (!price.isIntegralNumber() || price.asLong() < ShopeeCatalogue.PRICE_LEAST) {
            throw new ShopeeRefusal("error_price_exceed_min_limitt", "Price is lower than the min limit");
        }
        if (price.asLong() > ShopeeCatalogue.PRICE_MOST) {
            throw new ShopeeRefusal("error_price_exceed_max_limitt", "Price is higher than the max limit");
        }
    }

    static int stock(JsonNode list) {
        ShopeeSchema.size(list, 1, 1, "seller_stock");
        ShopeeSchema.check(list.get(0), "stock:whole!");
        int stock = list.get(0).path("stock").asInt();
        if (stock < 0 || stock > ShopeeCatalogue.STOCK_MOST) {
            throw ShopeeRefusal.param("stock");
        }
        return stock;
    }

    List<ObjectNode> models(long item) {
        return models.getOrDefault(item, Map.of()).values().stream()
                .sorted((a, b) -> order(a).compareTo(order(b)))
                .toList();
    }

    private static String order(JsonNode model) {
        return String.format(
                "%05d.%05d",
                model.path("tier_index").path(0).asInt(),
                model.path("tier_index").path(1).asInt());
    }

    ObjectNode model(long item, long id) {
        return models.getOrDefault(item, Map.of()).get(id);
    }

    void begin(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!", "standardise_tier_variation:list!", "model:list!");
        ObjectNode item = item(body.path("item_id"));
        requireUnlocked(item, "error_in_item_promotion_nomodel_to_models");
        JsonNode tiers = body.path("standardise_tier_variation");
        requireTiers(tiers);
        Map<Long, ObjectNode> made = new LinkedHashMap<>();
        addAll(made, tiers, body.path("model"));
        models.put(id(item), made);
        item.set("tiers", tiers);
        item.put("has_model", true);
    }

    private void requireTiers(JsonNode tiers) {
        ShopeeSchema.size(tiers, 1, 2, "standardise_tier_variation");
        for (JsonNode tier : tiers) {
            ShopeeSchema.check(
                    tier,
                    "variation_id:whole!",
                    "variation_group_id:whole",
                    "variation_name:text!",
                    "variation_option_list:list!");
            requireShort(tier.path("variation_name"), ShopeeCatalogue.OPTION_NAME_MOST);
            Set<String> names = new HashSet<>();
            int pictured = 0;
            for (JsonNode option : tier.path("variation_option_list")) {
                ShopeeSchema.check(
                        option, "variation_option_id:whole!", "variation_option_name:text!", "image_id:text");
                requireShort(option.path("variation_option_name"), ShopeeCatalogue.OPTION_MOST);
                if (option.has("image_id")) {
                    requireImage(option.path("image_id"));
                    pictured++;
                }
                if (!names.add(option.path("variation_option_name").asText())) {
                    throw ShopeeRefusal.param("the same option twice");
                }
            }
            if (pictured > 0 && pictured < names.size()) {
                throw ShopeeRefusal.param("all options need an image");
            }
        }
    }

    private static void requireShort(JsonNode text, int most) {
        if (text.asText().isEmpty() || text.asText().length() > most) {
            throw ShopeeRefusal.param("length of " + text.asText());
        }
    }

    private void addAll(Map<Long, ObjectNode> made, JsonNode tiers, JsonNode wanted) {
        ShopeeSchema.size(wanted, 1, MODELS_MOST, "model");
        for (JsonNode each : wanted) {
            ShopeeSchema.check(each, MODEL);
            requirePrice(each.path("original_price"));
            if (each.path("model_sku").asText().length() > 100) {
                throw ShopeeRefusal.param("model_sku");
            }
            ObjectNode model = JSON.objectNode().put("model_id", ++lastId);
            model.put("stock", stock(each.path("seller_stock")));
            each.forEachEntry(model::set);
            place(made, tiers, model, each.path("tier_index"));
            made.put(lastId, model);
        }
        ShopeeSchema.size(JSON.arrayNode().addAll(made.values()), 1, MODELS_MOST, "model");
        requireSpread(made);
    }

    static void requireSpread(Map<Long, ObjectNode> made) {
        long least = made.values().stream()
                .mapToLong(each -> each.path("original_price").asLong())
                .min()
                .orElse(1);
        long most = made.values().stream()
                .mapToLong(each -> each.path("original_price").asLong())
                .max()
                .orElse(1);
        if (most > SPREAD * least) {
            throw new ShopeeRefusal("error_price_out_of_range", "Price difference between models is too large");
        }
    }

    private static void place(Map<Long, ObjectNode> others, JsonNode tiers, ObjectNode model, JsonNode index) {
        boolean sound = index.size() == tiers.size();
        for (int i = 0; sound && i < index.size(); i++) {
            int place = index.path(i).asInt(-1);
            sound = place >= 0
                    && place < tiers.path(i).path("variation_option_list").size();
        }
        boolean taken = others.values().stream()
                .anyMatch(other -> other.path("tier_index").equals(index));
        if (!sound || taken) {
            throw ShopeeRefusal.param("tier_index");
        }
        model.set("tier_index", index);
    }

    /** Packs that are not named are gone. */
    void rearrange(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!", "standardise_tier_variation:list!", "model_list:list!");
        ObjectNode item = item(body.path("item_id"));
        requireUnlocked(item, "error_in_item_promotion_nomodel_to_models");
        JsonNode tiers = body.path("standardise_tier_variation");
        requireTiers(tiers);
        if (tiers.size() != item.path("tiers").size()) {
            throw ShopeeRefusal.param("the tier structure cannot change");
        }
        ShopeeSchema.size(body.path("model_list"), 1, MODELS_MOST, "model_list");
        Map<Long, ObjectNode> kept = new LinkedHashMap<>();
        for (JsonNode each : body.path("model_list")) {
            ShopeeSchema.check(each, "model_id:whole!", "tier_index:list!");
            ObjectNode model = model(id(item), each.path("model_id").asLong());
            if (model == null) {
                throw ShopeeRefusal.param("model_id");
            }
            ObjectNode moved = model.deepCopy();
            place(kept, tiers, moved, each.path("tier_index"));
            kept.put(each.path("model_id").asLong(), moved);
        }
        models.put(id(item), kept);
        item.set("tiers", tiers);
    }

    void add(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!", "model_list:list!");
        ObjectNode item = item(body.path("item_id"));
        Map<Long, ObjectNode> all = new LinkedHashMap<>(models.getOrDefault(id(item), Map.of()));
        addAll(all, item.path("tiers"), body.path("model_list"));
        models.put(id(item), all);
    }

    void change(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!", "model:list!");
        ObjectNode item = item(body.path("item_id"));
        ShopeeSchema.size(body.path("model"), 1, MODELS_MOST, "model");
        for (JsonNode each : body.path("model")) {
            ShopeeSchema.check(
                    each, "model_id:whole!", "model_sku:text", "weight:number", "dimension:object", "gtin_code:text");
            ObjectNode model = model(id(item), each.path("model_id").asLong());
            if (model == null) {
                throw ShopeeRefusal.param("model_id");
            }
            each.forEachEntry(model::set);
        }
    }

    void delete(JsonNode body) {
        ShopeeSchema.check(body, "item_id:whole!");
        ObjectNode item = item(body.path("item_id"));
        requireUnlocked(item, "error_cannt_delete_in_promotion");
        item.put("item_status", "SELLER_DELETE");
    }

    private void requireUnlocked(ObjectNode item, String code) {
        if (promoted.contains(id(item))) {
            throw new ShopeeRefusal(code, "Item is under promotion.");
        }
    }

    /** What becomes of one item of a list; a reason when nothing does. */
    Optional<String> unlist(long id, boolean away) {
        ObjectNode item = items.get(id);
        if (item == null || status(item).endsWith("DELETE")) {
            return Optional.of("Item not found.");
        }
        if (promoted.contains(id)) {
            return Optional.of("Can't unlist item when item is under promotion");
        }
        if (away && List.of("BANNED", "REVIEWING").contains(status(item))) {
            return Optional.of("Banned and Reviewing Products cannot be delisted");
        }
        if (!List.of("BANNED", "REVIEWING").contains(status(item))) {
            item.put("item_status", away ? "UNLIST" : listed(id));
        }
        return Optional.empty();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String[] with(String[] fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(Stream.of(fields), Stream.of(more)).forEach(field -> all.put(field.split(":")[0], field));
        return all.values().toArray(String[]::new);
    }

    /** As Shopee describes it: a weight is a text, and prices of items with models are with the models. */
    ObjectNode described(ObjectNode item) {
        ObjectNode shown = item.deepCopy();
        shown.remove(List.of("tiers", "violation", "stock", "original_price"));
        shown.put("weight", item.path("weight").asText());
        if (!item.path("has_model").asBoolean()) {
            shown.set("price_info", price(item));
            shown.set("stock_info_v2", stockInfo(item));
        }
        return shown;
    }

    private static ArrayNode price(ObjectNode of) {
        ArrayNode prices = JSON.arrayNode();
        prices.addObject()
                .put("currency", "VND")
                .put("original_price", of.path("original_price").asLong())
                .put("current_price", of.path("original_price").asLong());
        return prices;
    }

    private static ObjectNode stockInfo(ObjectNode of) {
        ObjectNode info = JSON.objectNode();
        info.putArray("seller_stock").addObject().put("stock", of.path("stock").asInt());
        return info;
    }

    ObjectNode modelList(ObjectNode item) {
        ObjectNode list = JSON.objectNode();
        list.set(
                "standardise_tier_variation",
                item.path("tiers").isMissingNode() ? JSON.arrayNode() : item.get("tiers"));
        ArrayNode all = list.putArray("model");
        for (ObjectNode model : models(id(item))) {
            ObjectNode shown = model.deepCopy();
            shown.remove(List.of("stock", "original_price", "seller_stock"));
            shown.put("weight", model.path("weight").asText(""));
            shown.set("price_info", price(model));
            shown.set("stock_info_v2", stockInfo(model));
            all.add(shown);
        }
        return list;
    }
}
