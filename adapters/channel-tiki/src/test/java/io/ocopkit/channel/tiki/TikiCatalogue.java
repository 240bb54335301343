package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What Tiki has categories, attributes, documents and brands for. */
final class TikiCatalogue {
    private TikiCatalogue() {}

    static JsonNode read(String path, Map<String, String> query) {
        String answer = switch (path) {
            case "v2/categories" -> """
                    [{"id":21458,"name":"Mật ong","parent":320,"primary":1},
                     {"id":320,"name":"Thực phẩm","parent":2,"primary":0}]""";
            case "v2/categories/21458/attributes" -> """
                    {"data":[
                     {"id":560,"code":"origin","display_name":"Xuất xứ","is_required":1,"input_type":"select"},
                     {"id":561,"code":"product_weight_kg","display_name":"Khối lượng","is_required":1,
                      "input_type":"text","data_type":"decimal"},
                     {"id":562,"code":"expiry","display_name":"Hạn dùng","is_required":0,"input_type":"text"}]}""";
            case "v2/attributes/560/values" -> """
                    {"data":[{"id":1,"value":"Việt Nam","position":0,"attribute_code":"origin"},
                             {"id":2,"value":"","position":1,"attribute_code":"origin"}]}""";
            case "v2/documents" -> query.getOrDefault("category_id", "").equals("21458") ? """
                        {"data":[{"document_id":17,"name":"Giấy chứng nhận OCOP","is_required":1}]}""" : "{\"data\":[]}";
            case "v2/brands" -> """
                    {"data":[{"id":50583,"name":"Ong Xuân Lộc"}]}""";
            default -> throw new TikiRefusal(404, "Category not found");
        };
        return TikiCalls.parsed(answer.getBytes(StandardCharsets.UTF_8));
    }
}
