package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The products of a shop, with the checks that Lazada makes before it keeps one. */
final class LazadaShelf {
    static final String CATEGORY = "10002019";
    static final String BRAND = "30768";
    static final String FORBIDDEN_BRAND = "777";
    static final String HOST = "https://vn-live-01.slatic.net/p/";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_SKUS = 50;
    private static final int MOST_PICTURES = 8;
    private static final Set<String> SWITCHES = Set.of("disableAutoFillAttribute", "disableAttributeAutoFill");
    private static final List<String> PACKAGE =
            List.of("package_height", "package_length", "package_width", "package_weight");

    private final Map<Long, LazadaItem> items = new HashMap<>();
    private final List<LazadaItem> inOrder = new ArrayList<>();
    private final Map<String, LazadaItem> bySku = new HashMap<>();
    private final Map<String, LazadaItem> byPage = new HashMap<>();
    private final Map<String, String> hosted = new HashMap<>();
    private final Map<String, Long> creations = new HashMap<>();
    /** Beyond what a double holds exactly. */
    private long lastId = (1L << 53) + 1;

    List<LazadaItem> all() {
        return inOrder;
    }

    LazadaItem item(String id) {
        LazadaItem item = id.matches("\\d{1,18}") ? items.get(Long.parseLong(id)) : null;
        if (item == null || item.isDeleted()) {
            throw LazadaRefusal.isv("208", "E208: Item not exist");
        }
        return item;
    }

    Optional<LazadaItem> bySellerSku(String sellerSku) {
        return Optional.ofNullable(bySku.get(sellerSku)).filter(item -> !item.isDeleted());
    }

    /** The listing with a key of ours, whether it is a page's or a pack's. */
    Optional<LazadaItem> listing(String sku) {
        return Optional.ofNullable(byPage.get(sku))
                .filter(item -> !item.isDeleted())
                .or(() -> bySellerSku(sku));
    }

    long creations(String sku) {
        return creations.getOrDefault(sku, 0L);
    }

    String host(String url) {
        String copy = HOST + Integer.toHexString(url.hashCode()) + ".png";
        hosted.put(copy, url);
        return copy;
    }

    String source(String copy) {
        return hosted.getOrDefault(copy, copy);
    }

    LazadaItem create(JsonNode product) {
        checkProduct(product, true);
        ArrayNode skus = skus(product);
        if (skus.size() > MOST_SKUS) {
            throw new LazadaRefusal("ServiceTimeout", "SYSTEM", "The service timed out");
        }
        checkNewSkus(skus, Set.of());
        LazadaItem item = new LazadaItem(++lastId);
        keep(item, product);
        skus.forEach(sku -> addSku(item, sku));
        items.put(item.id, item);
        inOrder.add(item);
        Set<String> keys = new HashSet<>();
        skus.forEach(sku -> keys.add(sku.path("SellerSku").asText()));
        if (!item.page().isEmpty()) {
            keys.add(item.page());
        }
        keys.forEach(key -> creations.merge(key, 1L, Long::sum));
        return item;
    }

    void update(LazadaItem item, JsonNode product) {
        requireUnlocked(item);
        checkProduct(product, false);
        String associated = product.path("AssociatedSku").asText("");
        if (!associated.isEmpty()) {
            requireSku(item, associated);
            checkNewSkus(skus(product), propsOf(item));
            keep(item, product);
            skus(product).forEach(sku -> addSku(item, sku));
            return;
        }
        skus(product).forEach(sku -> checkChange(item, sku));
        keep(item, product);
        skus(product).forEach(sku -> change(item, sku));
        boolean shown = item.skus.values().stream()
                .anyMatch(sku -> sku.path("Status").asText().equals("active"));
        if (!shown) {
            item.status = LazadaItem.INACTIVE;
        } else if (item.status.equals(LazadaItem.INACTIVE) || item.status.equals(LazadaItem.REJECTED)) {
            item.show();
        }
    }

    static void requireUnlocked(LazadaItem item) {
        if (item.locked) {
            throw LazadaRefusal.business("PG_003", "", "The product is locked by a campaign");
        }
    }

    static ObjectNode requireSku(LazadaItem item, String skuId) {
        ObjectNode sku = skuId.matches("\\d{1,18}") ? item.skus.get(Long.parseLong(skuId)) : null;
        if (sku == null) {
            throw LazadaRefusal.isv("207", "E207: SKU not exist");
        }
        return sku;
    }

    private static void checkChange(LazadaItem item, JsonNode sku) {
        if (!sku.hasNonNull("SkuId")) {
            throw LazadaRefusal.isv("4193", "SkuId is required");
        }
        requireSku(item, sku.path("SkuId").asText());
        if (sku.has("price") || sku.has("quantity")) {
            throw LazadaRefusal.isv("1001", "Price and quantity are changed elsewhere");
        }
        if (sku.has("package_weight")) {
            checkPackage(sku);
        }
    }

    private static void change(LazadaItem item, JsonNode sku) {
        Long key = Long.valueOf(sku.path("SkuId").asText());
        ObjectNode kept = item.skus.remove(key);
        sku.properties().stream()
                .filter(each -> !each.getKey().equals("SkuId"))
                .forEach(each -> kept.set(each.getKey(), each.getValue()));
        item.skus.put(key, kept);
    }

    private void addSku(LazadaItem item, JsonNode sku) {
        ObjectNode kept = sku.deepCopy();
        item.skus.put(++lastId, kept.put("Status", "active"));
        bySku.put(sku.path("SellerSku").asText(), item);
    }

    private void keep(LazadaItem item, JsonNode product) {
        if (product.has("PrimaryCategory")) {
            item.category = product.path("PrimaryCategory").asText();
        }
        if (product.path("Images").path("Image").isArray()) {
            item.images = product.path("Images").path("Image").deepCopy();
        }
        if (product.path("Attributes").isObject()) {
            keepAttributes(item, product.path("Attributes"));
        }
    }

    /** Left alone, Lazada fills in what nobody has said. */
    private void keepAttributes(LazadaItem item, JsonNode given) {
        boolean left = SWITCHES.stream()
                .noneMatch(
                        name -> given.path(name).isBoolean() && given.path(name).asBoolean());
        byPage.remove(item.page(), item);
        item.attributes = given.deepCopy();
        item.attributes.remove(SWITCHES);
        if (left) {
            item.attributes.put("ingredients", "Đường, hương liệu");
        }
        if (!item.page().isEmpty()) {
            byPage.put(item.page(), item);
        }
    }

    void remove(LazadaItem item, String skuId) {
        requireUnlocked(item);
        ObjectNode sku = requireSku(item, skuId);
        item.skus.remove(Long.valueOf(skuId));
        bySku.remove(sku.path("SellerSku").asText(), item);
        if (item.skus.isEmpty()) {
            item.status = LazadaItem.DELETED;
        }
    }

    void delete(LazadaItem item) {
        List.copyOf(item.skus.keySet()).forEach(sku -> remove(item, Long.toString(sku)));
    }

    private static ArrayNode skus(JsonNode product) {
        JsonNode skus = product.path("Skus").path("Sku");
        if (!skus.isArray() || skus.isEmpty()) {
            throw LazadaRefusal.isv("1001", "Skus.Sku must be an array");
        }
        return (ArrayNode) skus;
    }

    private void checkProduct(JsonNode product, boolean whole) {
        skus(product);
        checkImages(product.path("Images"));
        if (whole || product.has("PrimaryCategory")) {
            checkCategory(product.path("PrimaryCategory").asText(""));
        }
        if (whole || product.has("Attributes")) {
            checkAttributes(product.path("Attributes"));
        }
    }

    private void checkImages(JsonNode images) {
        if (images.isMissingNode()) {
            return;
        }
        JsonNode list = images.path("Image");
        if (!list.isArray() || list.size() > MOST_PICTURES) {
            throw LazadaRefusal.isv("1001", "Images.Image must be an array of up to 8");
        }
        list.forEach(image -> requireHosted(image.asText()));
    }

    private void requireHosted(String image) {
        if (!hosted.containsKey(image)) {
            throw LazadaRefusal.isv("4138", "Not an image of Lazada's");
        }
    }

    private static void checkCategory(String category) {
        if (!category.equals(CATEGORY)) {
            throw LazadaRefusal.isv("4134", "The category is not a leaf");
        }
    }

    private void checkAttributes(JsonNode attributes) {
        String name = attributes.path("name").asText("");
        if (name.isBlank() || name.codePointCount(0, name.length()) > 255) {
            throw LazadaRefusal.business("BIZ_CHECK_NAME", "", "The name has 1 to 255 characters");
        }
        String text = attributes.path("description").asText("");
        if (text.codePointCount(0, text.length()) > 25_000) {
            throw LazadaRefusal.business("BIZ_CHECK_DESCRIPTION", "", "The description has up to 25000 characters");
        }
        if (attributes.path("short_description").asText("").matches("(?s).*<(?!/?(ul|ol|li)>).*")) {
            throw LazadaRefusal.isv("4124", "Short descriptions are lists");
        }
        if (!attributes.path("brand_id").isTextual()) {
            throw LazadaRefusal.isv("4110", "brand_id is mandatory");
        }
        switch (attributes.path("brand_id").asText()) {
            case BRAND -> {}
            case FORBIDDEN_BRAND -> throw LazadaRefusal.isv("4130", "The brand is not authorised");
            default -> throw LazadaRefusal.isv("4142", "The brand is not valid");
        }
        if (attributes.path("country_origin").asText("").isEmpty()) {
            throw LazadaRefusal.isv("4110", "country_origin is mandatory");
        }
        if (attributes.has("certificate_photo")) {
            requireHosted(attributes.path("certificate_photo").asText());
        }
    }

    private static Set<JsonNode> propsOf(LazadaItem item) {
        Set<JsonNode> props = new HashSet<>();
        item.skus.values().forEach(sku -> props.add(sku.path("saleProp")));
        return props;
    }

    private void checkNewSkus(ArrayNode skus, Set<JsonNode> taken) {
        Set<JsonNode> props = new HashSet<>(taken);
        for (JsonNode sku : skus) {
            String key = sku.path("SellerSku").asText("");
            if (key.isEmpty()) {
                throw LazadaRefusal.isv("4110", "SellerSku is mandatory");
            }
            if (bySellerSku(key).isPresent()) {
                throw LazadaRefusal.isv("4105", "The seller SKU exists");
            }
            if (!props.add(sku.path("saleProp"))) {
                throw LazadaRefusal.business("BIZ_CHECK_SALE_PROP", key, "Two SKUs have the same sale properties");
            }
            checkPrice(sku.path("price"));
            if (sku.has("quantity")) {
                checkQuantity(sku.path("quantity"), key, 0);
            }
            checkPackage(sku);
            checkImages(sku.path("Images"));
        }
    }

    private static void checkPackage(JsonNode sku) {
        for (String field : PACKAGE) {
            String value = sku.path(field).asText("");
            if (!value.matches("\\d{1,4}(\\.\\d{1,2})?") || Double.parseDouble(value) <= 0) {
                throw LazadaRefusal.business(
                        "BIZ_CHECK_PACKAGE", sku.path("SellerSku").asText(), field + " has up to two decimals");
            }
        }
    }

    static void checkPrice(JsonNode price) {
        if (!price.isTextual()) {
            throw LazadaRefusal.isv("1001", "The price is a text");
        }
        if (!price.asText().matches("\\d{1,12}")) {
            throw LazadaRefusal.isv("4104", "The price's precision is wrong");
        }
        if (Long.parseLong(price.asText()) == 0) {
            throw LazadaRefusal.isv("4118", "The price is zero");
        }
    }

    static void checkQuantity(JsonNode quantity, String sellerSku, int locked) {
        if (!quantity.asText().matches("\\d{1,9}") || Integer.parseInt(quantity.asText()) < locked) {
            throw new LazadaRefusal("501", "ISP", "E501: Update product failed")
                    .because("THD_IC_QUANTITY", sellerSku, "The quantity is below what is locked");
        }
    }
}
