package io.ocopkit.feed.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a JSON-LD document back, strictly: no duplicate property, nothing behind the end. */
final class JsonGraph {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonGraph() {}

    static JsonNode document(Path file) throws IOException {
        try (JsonParser parser = MAPPER.createParser(Files.readAllBytes(file))) {
            return MAPPER.readTree(parser);
        }
    }

    static List<JsonNode> products(Path file) throws IOException {
        List<JsonNode> products = new ArrayList<>();
        for (JsonNode node : document(file).required("@graph")) {
            if (node.required("@type").textValue().equals("Product")) {
                products.add(node);
            }
        }
        return products;
    }
}
