package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Categories, attributes, brands and limits of the local market, made up in the shape of Shopee's. */
final class ShopeeCatalogue {
    static final long HONEY = 100_100;
    static final int NAME_LEAST = 5;
    static final int NAME_MOST = 120;
    static final int DESCRIPTION_LEAST = 10;
    static final int DESCRIPTION_MOST = 3_000;
    static final int IMAGES_MOST = 9;
    static final long PRICE_LEAST = 1_000;
    static final long PRICE_MOST = 120_000_000;
    static final long STOCK_MOST = 999_999;
    static final int OPTION_NAME_MOST = 14;
    static final int OPTION_MOST = 20;
    static final int BRANDS = 250;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CATEGORIES = """
            {"category_list":[
             {"category_id":100100,"parent_category_id":100000,"original_category_name":"Honey",
              "display_category_name":"Mật ong","has_children":false},
             {"category_id":100101,"parent_category_id":100000,"original_category_name":"Tea",
              "display_category_name":"Trà","has_children":false},
             {"category_id":100000,"parent_category_id":0,"original_category_name":"Food",
              "display_category_name":"Thực phẩm","has_children":true}]}""";

    private static final String ATTRIBUTES = """
            [{"attribute_id":100010,"mandatory":true,"name":"Origin",
              "multi_lang":[{"language":"vn","value":"Xuất xứ"}],
              "attribute_value_list":[
               {"value_id":1001,"name":"Vietnam","multi_lang":[{"language":"vn","value":"Việt Nam"}]},
               {"value_id":1002,"name":"Laos","multi_lang":[{"language":"vn","value":"Lào"}]}],
              "attribute_info":{"input_type":1,"input_validation_type":0,"format_type":1,"max_value_count":1}},
             {"attribute_id":100011,"mandatory":false,"name":"Dung tích","attribute_value_list":[],
              "attribute_info":{"input_type":3,"input_validation_type":3,"format_type":2,
               "attribute_unit_list":["ml","l"],"max_value_count":1}},
             {"attribute_id":100012,"mandatory":false,"name":"Hạn dùng","attribute_value_list":[],
              "attribute_info":{"input_type":3,"input_validation_type":4,"format_type":1,"max_value_count":1}},
             {"attribute_id":100013,"mandatory":false,"name":"Chứng nhận","attribute_value_list":[
               {"value_id":1301,"name":"VietGAP"}],
              "attribute_info":{"input_type":5,"input_validation_type":2,"format_type":1,"max_value_count":5}}]""";

    private ShopeeCatalogue() {}

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode categories(Map<String, List<String>> query) {
        if (!query.getOrDefault("language", List.of("vi")).equals(List.of("vi"))) {
            throw ShopeeRefusal.param("language");
        }
        return parse(CATEGORIES);
    }

    static JsonNode attributes(Map<String, List<String>> query) {
        if (!query.getOrDefault("language", List.of("vn")).equals(List.of("vn"))) {
            throw ShopeeRefusal.param("language");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        for (String id :
                query.getOrDefault("category_id_list", List.of("")).get(0).split(",")) {
            requireLeaf(id);
            answer.withArray("list")
                    .addObject()
                    .put("category_id", Long.parseLong(id))
                    .set("attribute_tree", parse(ATTRIBUTES));
        }
        return answer;
    }

    static void requireLeaf(String id) {
        if (!List.of("100100", "100101").contains(id)) {
            throw new ShopeeRefusal("error_param", "Invalid category id");
        }
    }

    static JsonNode limits(Map<String, List<String>> query) {
        requireLeaf(query.getOrDefault("category_id", List.of("")).get(0));
        ObjectNode limits = JsonNodeFactory.instance.objectNode();
        range(limits, "price_limit", PRICE_LEAST, PRICE_MOST);
        range(limits, "stock_limit", 0, STOCK_MOST);
        range(limits, "item_name_length_limit", NAME_LEAST, NAME_MOST);
        range(limits, "item_description_length_limit", DESCRIPTION_LEAST, DESCRIPTION_MOST);
        range(limits, "item_image_count_limit", 1, IMAGES_MOST);
        range(limits, "tier_variation_name_length_limit", 0, OPTION_NAME_MOST);
        range(limits, "tier_variation_option_length_limit", 0, OPTION_MOST);
        limits.putObject("weight_limit").put("weight_mandatory", true);
        limits.putObject("dimension_limit").put("dimension_mandatory", false);
        return limits;
    }

    private static void range(ObjectNode limits, String name, double least, double most) {
        limits.putObject(name).put("min_limit", least).put("max_limit", most);
    }

    static JsonNode brands(Map<String, List<String>> query) {
        requireLeaf(query.getOrDefault("category_id", List.of("")).get(0));
        int offset = Integer.parseInt(query.getOrDefault("offset", List.of("")).get(0));
        int size = Integer.parseInt(query.getOrDefault("page_size", List.of("")).get(0));
        if (size < 1 || size > 100 || !query.containsKey("status")) {
            throw ShopeeRefusal.param("page_size");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        int end = Math.min(offset + size, BRANDS);
        for (int i = offset; i < end; i++) {
            answer.withArray("brand_list")
                    .addObject()
                    .put("brand_id", 5_000 + i)
                    .put("original_brand_name", "Nhãn " + i)
                    .put("display_brand_name", "Nhãn " + i);
        }
        return answer.put("has_next_page", end < BRANDS)
                .put("next_offset", end)
                .put("is_mandatory", false)
                .put("input_type", "DROP_DOWN");
    }
}
