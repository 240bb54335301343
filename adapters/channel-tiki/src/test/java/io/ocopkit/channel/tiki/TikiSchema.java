package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What bodies have to look like: required fields, types, limits, and nothing that is not known. */
final class TikiSchema {
    static final int PRIMARY = 21_458;
    static final int NOT_PRIMARY = 320;

    private static final Set<String> REQUEST = Set.of(
            "category_id",
            "name",
            "description",
            "market_price",
            "attributes",
            "image",
            "images",
            "option_attributes",
            "variants",
            "certificate_files",
            "meta_data");
    private static final Set<String> VARIANT = Set.of(
            "sku", "option1", "option2", "price", "inventory_type", "seller_warehouse", "warehouse_stocks", "image");
    private static final Set<String> CHANGE = Set.of("product_id", "attributes", "image", "images");
    private static final Set<String> OFFER =
            Set.of("product_id", "original_sku", "price", "active", "seller_warehouse", "warehouse_quantities");

    private TikiSchema() {}

    static void request(JsonNode body) {
        only(body, REQUEST);
        require(body.path("category_id").isIntegralNumber(), "category_id is missing");
        require(body.path("category_id").asInt() != NOT_PRIMARY, "category_id is not a primary category");
        if (body.path("category_id").asInt() != PRIMARY) {
            throw new TikiRefusal(404, "Category not found id: " + body.path("category_id"));
        }
        int length = body.path("name")
                .asText()
                .codePointCount(0, body.path("name").asText().length());
        require(body.path("name").isTextual() && length >= 3 && length <= 255, "name should have 3 to 255 characters");
        require(!body.path("description").asText().isBlank(), "description is missing");
        require(isPrice(body.path("market_price")), "market_price should be > 0");
        attributes(body.path("attributes"));
        pictures(body);
        JsonNode options = body.path("option_attributes");
        require(options.isArray() && options.size() <= 2, "option_attributes not valid");
        require(body.path("variants").size() > 0, "variants are missing");
        body.path("variants").forEach(variant -> variant(variant, options.size()));
        body.path("certificate_files").forEach(TikiSchema::certificate);
        require(
                body.path("meta_data").path("is_auto_turn_on").isBoolean()
                        && body.path("meta_data").size() == 1,
                "meta_data is not valid");
    }

    private static void attributes(JsonNode attributes) {
        require(attributes.isObject(), "attributes are missing");
        if (attributes.has("no_such_attribute")) {
            throw new TikiRefusal(404, "Attributes not found for category_id in payload");
        }
        require(attributes.path("brand").isTextual(), "attribute brand is required");
    }

    private static void pictures(JsonNode body) {
        require(isPicture(body.path("image")), "image is not valid");
        require(body.path("images").isArray(), "images are missing");
        body.path("images").forEach(image -> require(isPicture(image), "images are not valid"));
    }

    /** Tiki fetches them, so they lie where everybody can read them. */
    private static boolean isPicture(JsonNode image) {
        return image.isTextual() && image.asText().matches("https?://[^\\s/]+/\\S+\\.(png|jpe?g|gif|webp)");
    }

    private static void variant(JsonNode variant, int options) {
        only(variant, VARIANT);
        require(variant.path("sku").isTextual() && !variant.path("sku").asText().isBlank(), "variants should have sku");
        require(isPrice(variant.path("price")), "variants should have price > 0");
        require(
                variant.path("inventory_type").asText().matches("dropship|instock|seller_backorder|cross_border"),
                "inventory_type is not valid");
        require(variant.path("seller_warehouse").isTextual(), "seller_warehouse is missing");
        require(variant.path("warehouse_stocks").size() > 0, "warehouse_stocks are missing");
        for (JsonNode stock : variant.path("warehouse_stocks")) {
            only(stock, Set.of("warehouseId", "qtyAvailable"));
            require(
                    stock.path("warehouseId").isIntegralNumber()
                            && stock.path("qtyAvailable").isIntegralNumber()
                            && stock.path("qtyAvailable").asInt() >= 0,
                    "warehouse_stocks are not valid");
        }
        for (int i = 1; i <= 2; i++) {
            boolean wanted = i <= options;
            boolean given = !variant.path("option" + i).asText("").isBlank();
            require(
                    wanted == given,
                    "variants don't match with option_attributes => variants option" + i + (wanted ? " missing" : ""));
        }
        require(isPicture(variant.path("image")), "image is not valid");
    }

    private static void certificate(JsonNode file) {
        only(file, Set.of("url", "type", "document_id"));
        boolean category = file.path("type").asText().equals("category");
        require(category || file.path("type").asText().equals("brand"), "certificate_files type is not valid");
        require(isPicture(file.path("url")), "certificate_files url is not valid");
        require(category == file.path("document_id").isIntegralNumber(), "document_id is not valid");
    }

    static void change(JsonNode body) {
        only(body, CHANGE);
        require(body.path("product_id").isIntegralNumber(), "product_id is missing");
        attributes(body.path("attributes"));
        pictures(body);
    }

    static void offer(JsonNode body) {
        only(body, OFFER);
        require(
                body.path("product_id").isIntegralNumber()
                        || body.path("original_sku").isTextual(),
                "product_id or original_sku is missing");
        require(!body.has("price") || isPrice(body.path("price")), "Price is not valid");
        require(
                !body.has("active")
                        || body.path("active").isIntegralNumber()
                                && body.path("active").asInt() / 2 == 0,
                "active is not valid");
        for (JsonNode stock : body.path("warehouse_quantities")) {
            only(stock, Set.of("warehouse_id", "qty_available"));
            require(
                    body.path("seller_warehouse")
                                    .asText()
                                    .equals(stock.path("warehouse_id").asText())
                            && stock.path("qty_available").isIntegralNumber(),
                    "warehouse_quantities are not valid");
        }
    }

    private static boolean isPrice(JsonNode price) {
        return price.isIntegralNumber() && price.asLong() > 0;
    }

    private static void only(JsonNode body, Set<String> known) {
        Iterable<String> names = body::fieldNames;
        StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> require(false, name + " is not known"));
    }

    private static void require(boolean sound, String message) {
        if (!sound) {
            throw TikiRefusal.invalid(message);
        }
    }
}
