package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.TikTokRefusal.require;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a product has to look like: required fields, their types, limits of the Vietnamese market. */
record TikTokSchema(String warehouse, int lowestStock, TikTokFiles files, TikTokCatalogue catalogue) {
    private static final Set<String> FIELDS = Set.of(
            "save_mode",
            "title",
            "description",
            "category_id",
            "category_version",
            "brand_id",
            "main_images",
            "skus",
            "package_weight",
            "package_dimensions",
            "product_attributes",
            "certifications",
            "external_product_id",
            "idempotency_key");
    private static final Set<String> SKU_FIELDS =
            Set.of("id", "seller_sku", "external_sku_id", "sales_attributes", "inventory", "price", "identifier_code");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z0-9]+)[^>]*>");
    private static final Set<String> TAGS = Set.of("p", "img", "ul", "ol", "li", "br", "strong", "b", "i", "em", "u");
    private static final long HIGHEST = 180_000_000L;

    void check(JsonNode body) {
        only(body, FIELDS);
        require(
                Set.of("AS_DRAFT", "LISTING").contains(body.path("save_mode").asText("LISTING")),
                36009004,
                "save_mode");
        checkTexts(body);
        catalogue.check(body);
        checkPictures(body);
        checkParcel(body);
        require(body.path("external_product_id").asText("").length() <= 999, 12052369, "External id too long");
        require(body.path("idempotency_key").asText("").length() <= 128, 36009004, "idempotency_key too long");
        checkSkus(body.path("skus"));
    }

    private static void only(JsonNode object, Set<String> known) {
        object.fieldNames()
                .forEachRemaining(
                        field -> require(known.contains(field), 36009004, "Invalid parameter. Unknown field " + field));
    }

    private static void checkTexts(JsonNode body) {
        JsonNode title = body.path("title");
        require(title.isTextual() && !title.asText().isBlank(), 12052261, "Product name is empty");
        int length = title.asText().codePointCount(0, title.asText().length());
        require(length >= 25 && length <= 255, 12052051, "Product name length is out of range [25, 255]");
        require(!hasHan(title.asText()), 12052262, "Product name contains Chinese");
        JsonNode description = body.path("description");
        require(description.isTextual() && !description.asText().isEmpty(), 12052015, "Description is empty");
        require(description.asText().length() <= 10_000, 12052013, "Description is too long");
        require(!hasHan(description.asText()), 12052346, "Description contains Chinese");
        Matcher tags = TAG.matcher(description.asText());
        int open = 0;
        while (tags.find()) {
            String tag = tags.group(1).toLowerCase(Locale.ROOT);
            require(TAGS.contains(tag), 12052345, "Unsupported tag " + tag);
            require(!tag.equals("img"), 12052340, "Only images hosted by TikTok Shop");
            boolean block = tag.equals("p") || tag.equals("li");
            open += !block ? 0 : tags.group().startsWith("</") ? -1 : 1;
            require(block || tag.equals("ul") || tag.equals("ol") || open > 0, 12052348, tag + " outside p and li");
        }
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private void checkPictures(JsonNode body) {
        JsonNode pictures = body.path("main_images");
        require(pictures.isArray() && !pictures.isEmpty(), 12052300, "Main image is empty");
        require(pictures.size() <= 9, 12052306, "Too many main images");
        pictures.forEach(picture -> files.requireImage(picture.path("uri").asText(), "MAIN_IMAGE", 12052300));
        for (JsonNode certification : body.path("certifications")) {
            certification
                    .path("images")
                    .forEach(image -> files.requireImage(image.path("uri").asText(), "CERTIFICATION_IMAGE", 12052650));
            certification
                    .path("files")
                    .forEach(file -> files.requireFile(file.path("id").asText()));
        }
    }

    private static void checkParcel(JsonNode body) {
        JsonNode weight = body.path("package_weight");
        require(
                weight.path("value").isTextual()
                        && weight.path("value").asText().matches("\\d{1,5}(\\.\\d{1,3})?"),
                12052006,
                "Package weight format");
        require(Double.parseDouble(weight.path("value").asText()) > 0, 12052181, "Package weight is 0");
        require("KILOGRAM".equals(weight.path("unit").asText()), 12019061, "Package weight unit");
        JsonNode size = body.path("package_dimensions");
        if (!size.isMissingNode()) {
            for (String side : List.of("length", "width", "height")) {
                require(
                        size.path(side).isTextual() && size.path(side).asText().matches("[1-9]\\d{0,3}"),
                        12052005,
                        "Package dimensions format");
            }
            require("CENTIMETER".equals(size.path("unit").asText()), 12052915, "Units do not match");
        }
    }

    private void checkSkus(JsonNode skus) {
        require(skus.isArray() && !skus.isEmpty(), 12052902, "SKU list is empty");
        require(skus.size() <= 100, 12052050, "More than 100 SKUs");
        Set<String> choices = new HashSet<>();
        List<List<String>> options = new ArrayList<>();
        for (JsonNode sku : skus) {
            only(sku, SKU_FIELDS);
            String key = sku.path("seller_sku").asText("");
            require(!key.isEmpty() && key.length() <= 50, 12052054, "Seller SKU length");
            require(key.indexOf(' ') < 0, 12019059, "Seller SKU invalid");
            require(sku.path("external_sku_id").asText("").length() <= 999, 12052369, "External id too long");
            checkInventory(sku.path("inventory"));
            checkPrice(sku.path("price"));
            options.add(options(sku));
            require(
                    choices.add(sku.path("sales_attributes")
                            .findValuesAsText("value_name")
                            .toString()),
                    12052560,
                    "Twice");
        }
        require(new HashSet<>(options).size() == 1, 12052550, "All SKUs need all variations");
        require(skus.size() == 1 || !options.get(0).isEmpty(), 12052550, "Several SKUs need variations");
    }

    private List<String> options(JsonNode sku) {
        List<String> names = new ArrayList<>();
        int pictures = 0;
        for (JsonNode choice : sku.path("sales_attributes")) {
            String name = choice.path("name").asText("");
            require(!name.isEmpty() && name.length() <= 20, 12052242, "Variation name length");
            String value = choice.path("value_name").asText("");
            require(!value.isEmpty() && value.length() <= 50, 12052249, "Variation value length");
            names.add(name);
            if (choice.has("sku_img")) {
                pictures++;
                files.requireImage(choice.path("sku_img").path("uri").asText(), "ATTRIBUTE_IMAGE", 12052520);
            }
        }
        require(names.size() <= 3, 12052525, "More than 3 variations");
        require(pictures <= 1, 12052528, "Pictures on one variation only");
        return names;
    }

    void checkInventory(JsonNode inventory) {
        require(inventory.isArray() && !inventory.isEmpty(), 12019022, "SKU without a warehouse");
        for (JsonNode stock : inventory) {
            require(stock.path("warehouse_id").isTextual(), 12052097, "Warehouse not found");
            require(warehouse.equals(stock.path("warehouse_id").asText()), 12052097, "Warehouse not found");
            checkQuantity(stock.path("quantity"));
        }
    }

    void checkQuantity(JsonNode quantity) {
        require(
                quantity.isInt() && quantity.asInt() >= lowestStock && quantity.asInt() <= 99_999,
                12052055,
                "SKU quantity out of range");
    }

    static void checkPrice(JsonNode price) {
        require(
                price.path("amount").isTextual()
                        && price.path("amount").asText().matches("[1-9]\\d{0,11}"),
                12052073,
                "Price invalid");
        require("VND".equals(price.path("currency").asText()), 12052084, "Currency");
        require(Long.parseLong(price.path("amount").asText()) <= HIGHEST, 12052570, "Price out of range");
    }
}
