package io.ocopkit.channel.tiktokshop;

import static io.ocopkit.channel.tiktokshop.TikTokRefusal.require;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One leaf of the tree of categories, with its attributes, brands and certifications. */
final class TikTokCatalogue {
    static final String HONEY = "700648";
    static final String ORIGIN = "100392";
    static final String PRODUCER = "100393";
    static final String CERTIFICATE = "7182427311584347905";
    static final String DECLARATION = "7182427311584347906";
    static final String BRAND = "7082427311584347905";

    private static final JsonMapper MAPPER = new JsonMapper();

    private boolean declarationRequired;
    private boolean originRequired;

    void requireDeclaration() {
        declarationRequired = true;
    }

    void requireOrigin() {
        originRequired = true;
    }

    JsonNode categories(Map<String, String> query) {
        requireVersion(query);
        return json("""
                {"categories":[
                  {"id":"%s","parent_id":"700600","local_name":"Mật ong","is_leaf":true,"permission_statuses":["AVAILABLE"]},
                  {"id":"700649","parent_id":"700600","local_name":"Rượu","is_leaf":true,"permission_statuses":["INVITE_ONLY"]},
                  {"id":"700600","parent_id":"0","local_name":"Thực phẩm và đồ uống","is_leaf":false,"permission_statuses":["AVAILABLE"]}]}
                """.formatted(HONEY));
    }

    JsonNode attributes(String category, Map<String, String> query) {
        requireLeaf(category, query);
        return json("""
                {"attributes":[
                  {"id":"%s","name":"Xuất xứ","type":"PRODUCT_PROPERTY","is_requried":%s,"is_multiple_selection":false,"is_customizable":false,
                   "values":[{"id":"1000011","name":"Việt Nam"},{"id":"1000012","name":"Nhật Bản"}]},
                  {"id":"%s","name":"Nhà sản xuất","type":"PRODUCT_PROPERTY","is_requried":false,"is_multiple_selection":true,"is_customizable":true,
                   "values":[{"id":"1000021","name":"Khác"}]},
                  {"id":"100394","name":"Hạn sử dụng (tháng)","type":"PRODUCT_PROPERTY","is_requried":false,"is_multiple_selection":false,
                   "is_customizable":true,"value_data_format":"POSITIVE_INT_OR_DECIMAL"},
                  {"id":"100089","name":"Khối lượng","type":"SALES_PROPERTY"}]}
                """.formatted(ORIGIN, originRequired, PRODUCER));
    }

    JsonNode rules(String category, Map<String, String> query) {
        requireLeaf(category, query);
        return json("""
                {"product_certifications":[
                  {"id":"%s","name":"Giấy chứng nhận OCOP","is_required":false,"expiration_date":{"is_required":true}},
                  {"id":"%s","name":"Bản tự công bố sản phẩm","is_required":%s},
                  {"id":"7182427311584347907","name":"Giấy phép nhập khẩu","is_required":true,
                   "requirement_conditions":[{"condition_type":"VALUE_ID_MATCH","attribute_id":"%s","attribute_value_id":"1000012"}]}],
                 "size_chart":{"is_supported":false,"is_required":false},"cod":{"is_supported":true},
                 "package_dimension":{"is_required":false}}
                """.formatted(CERTIFICATE, DECLARATION, declarationRequired, ORIGIN));
    }

    JsonNode brands(Map<String, String> query) {
        requireVersion(query);
        require(query.getOrDefault("page_size", "").matches("[1-9]\\d?|100"), 36009004, "Invalid parameter. page_size");
        String name = query.getOrDefault("brand_name", "").toLowerCase(Locale.ROOT);
        ArrayNode all = (ArrayNode) json("""
                [{"id":"%s","name":"Ong Xuân Lộc","authorized_status":"AUTHORIZED","brand_status":"AVAILABLE"},
                 {"id":"7082427311584347906","name":"Ong Xuân Lộc cũ","authorized_status":"UNAUTHORIZED","brand_status":"UNAVAILABLE"},
                 {"id":"7082427311584347907","name":"Tam Đảo","authorized_status":"AUTHORIZED","brand_status":"AVAILABLE"}]
                """.formatted(BRAND));
        ObjectNode data = MAPPER.createObjectNode();
        int from = query.containsKey("page_token") ? Integer.parseInt(query.get("page_token")) : 0;
        ArrayNode brands = data.putArray("brands");
        int i = from;
        for (; i < all.size() && brands.size() < 2; i++) {
            if (all.get(i).path("name").asText().toLowerCase(Locale.ROOT).contains(name)) {
                brands.add(all.get(i));
            }
        }
        return data.put("total_count", all.size()).put("next_page_token", i < all.size() ? Integer.toString(i) : "");
    }

    private static void requireVersion(Map<String, String> query) {
        require("v1".equals(query.getOrDefault("category_version", "v1")), 12052230, "Category version mismatch");
    }

    private static void requireLeaf(String category, Map<String, String> query) {
        requireVersion(query);
        require(HONEY.equals(category), 12052023, "Category not found");
    }

    /** Attributes and certifications of a product to be listed. */
    void check(JsonNode body) {
        require(HONEY.equals(body.path("category_id").asText()), 12052023, "Category not found");
        require("v1".equals(body.path("category_version").asText("v1")), 12052230, "Category version mismatch");
        if (body.has("brand_id")) {
            require(BRAND.equals(body.path("brand_id").asText()), 12052026, "Brand not found");
        }
        Map<String, String> none = Map.of();
        Set<String> given = new HashSet<>();
        for (JsonNode attribute : body.path("product_attributes")) {
            given.add(attribute.path("id").asText());
            checkAttribute(attribute, attributes(HONEY, none).path("attributes"));
        }
        require(!originRequired || given.contains(ORIGIN), 12052104, "Product attribute Xuất xứ is required");
        checkCertifications(body.path("certifications"));
    }

    private static void checkAttribute(JsonNode given, JsonNode known) {
        JsonNode attribute = find(known, given.path("id").asText());
        require(attribute != null, 12052241, "Attribute not found");
        require(!given.path("values").isEmpty(), 12052248, "Attribute value is empty");
        require(
                given.path("values").size() == 1
                        || attribute.path("is_multiple_selection").asBoolean(),
                12052246,
                "No multiple selection");
        for (JsonNode value : given.path("values")) {
            boolean chosen = value.has("id")
                    && find(attribute.path("values"), value.path("id").asText()) != null;
            boolean written = value.path("name").isTextual()
                    && attribute.path("is_customizable").asBoolean();
            require(chosen || written, 12052529, "Attribute value not found");
        }
    }

    private void checkCertifications(JsonNode certifications) {
        require(certifications.size() <= 10, 36009004, "Invalid parameter. certifications");
        Set<String> given = new HashSet<>();
        JsonNode known = rules(HONEY, Map.of()).path("product_certifications");
        for (JsonNode certification : certifications) {
            String id = certification.path("id").asText();
            require(given.add(id), 12052656, "Duplicate qualification id");
            JsonNode rule = find(known, id);
            require(rule != null, 12052655, "Qualification id not found");
            require(
                    certification.path("images").size()
                                    + certification.path("files").size()
                            > 0,
                    12052105,
                    "Required qualification miss");
            require(
                    !rule.path("expiration_date").path("is_required").asBoolean()
                            || certification.path("expiration_date").isIntegralNumber(),
                    12052385,
                    "Expiration date is required");
            for (JsonNode file : certification.path("files")) {
                require("PDF".equals(file.path("format").asText()), 12052658, "File format");
            }
        }
        require(!declarationRequired || given.contains(DECLARATION), 12052105, "Required qualification miss");
    }

    private static JsonNode find(JsonNode list, String id) {
        for (JsonNode one : list) {
            if (one.path("id").asText().equals(id)) {
                return one;
            }
        }
        return null;
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
