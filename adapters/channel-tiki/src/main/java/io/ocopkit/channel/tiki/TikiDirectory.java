package io.ocopkit.channel.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.LookupCache;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What Tiki has categories, attributes, documents and brands for. Tiki asks to read them anew every day. */
final class TikiDirectory {
    private static final int KEPT = 500;
    private static final int PAGE = 150;
    private static final String ID = "id";
    private static final String NAME = "name";

    private final TikiConfig config;
    private final LookupCache<String, List<JsonNode>> cache = new LookupCache<>(KEPT, Duration.ofDays(1));

    TikiDirectory(TikiConfig config) {
        this.config = config;
    }

    private List<JsonNode> list(TikiCalls calls, String path) throws ChannelFailure {
        List<JsonNode> known = cache.find(path, calls.context().clock()).orElse(null);
        if (known != null) {
            return known;
        }
        JsonNode answer = calls.get(path);
        List<JsonNode> items = new ArrayList<>();
        (answer.isArray() ? answer : answer.path("data")).forEach(items::add);
        return cache.keep(path, List.copyOf(items), calls.context().clock());
    }

    /** Goods can be put into primary categories alone. */
    Lookup<Category> categories(TikiCalls calls) {
        return Attempt.toLookUp(() -> sorted(list(calls, "/v2/categories?lang=vi")));
    }

    private static List<Category> sorted(List<JsonNode> answer) {
        Map<String, JsonNode> byId = new HashMap<>();
        answer.forEach(category -> byId.put(category.path(ID).asText(), category));
        List<Category> sorted = new ArrayList<>();
        Set<String> added = new HashSet<>();
        answer.forEach(category -> add(category, byId, added, sorted));
        return sorted;
    }

    private static void add(JsonNode category, Map<String, JsonNode> byId, Set<String> added, List<Category> sorted) {
        String id = category.path(ID).asText();
        if (!added.add(id)) {
            return;
        }
        String parent = category.path("parent").asText("");
        JsonNode above = parent.equals(id) ? null : byId.get(parent);
        if (above != null) {
            add(above, byId, added, sorted);
        }
        sorted.add(new Category(
                id,
                above == null ? null : parent,
                category.path(NAME).asText(),
                category.path("primary").asInt() == 1));
    }

    /** What is asked of goods in a category, its documents among it. */
    Lookup<Attribute> attributes(String category, TikiCalls calls) {
        return Attempt.toLookUp(() -> {
            List<Attribute> attributes = new ArrayList<>();
            String id = TikiCalls.encode(category);
            for (JsonNode attribute : list(calls, "/v2/categories/" + id + "/attributes")) {
                attributes.add(attribute(attribute, calls));
            }
            if (config.terms().documents() != null) {
                list(calls, config.terms().documents().replace("{category}", id)).stream()
                        .map(TikiDirectory::document)
                        .forEach(attributes::add);
            }
            return attributes;
        });
    }

    private Attribute attribute(JsonNode attribute, TikiCalls calls) throws ChannelFailure {
        Input input = input(attribute);
        boolean chosen = input == Input.ONE_OF || input == Input.SOME_OF;
        String code = attribute.path("code").asText();
        return new Attribute(
                code,
                attribute.path("display_name").asText(code),
                isYes(attribute.path("is_required")),
                input,
                chosen ? choices(attribute.path(ID).asText(), calls) : List.of());
    }

    private static Input input(JsonNode attribute) {
        return switch (attribute.path("input_type").asText().toLowerCase(Locale.ROOT)) {
            case "select" -> Input.ONE_OF;
            case "multiselect" -> Input.SOME_OF;
            case "date" -> Input.DATE;
            default ->
                switch (attribute.path("data_type").asText().toLowerCase(Locale.ROOT)) {
                    case "integer", "int", "decimal", "number" -> Input.NUMBER;
                    default -> Input.TEXT;
                };
        };
    }

    /** Attributes are written as texts, so a value is its own key. */
    private List<Choice> choices(String attribute, TikiCalls calls) throws ChannelFailure {
        return list(calls, "/v2/attributes/" + TikiCalls.encode(attribute) + "/values?limit=" + PAGE).stream()
                .map(value -> value.path("value").asText())
                .filter(value -> !value.isEmpty())
                .map(value -> new Choice(value, value))
                .toList();
    }

    private static Attribute document(JsonNode document) {
        String id = document.path("document_id").asText(document.path(ID).asText());
        return new Attribute(
                TikiWords.CERTIFICATES + "." + id,
                document.path(NAME).asText(id),
                isYes(document.path("is_required")),
                Input.FILE,
                List.of());
    }

    private static boolean isYes(JsonNode flag) {
        return flag.asInt() == 1 || flag.asBoolean();
    }

    Lookup<Brand> brands(String name, TikiCalls calls) {
        Function<JsonNode, Brand> brand =
                each -> new Brand(each.path(ID).asText(), each.path(NAME).asText());
        return Attempt.toLookUp(() ->
                list(calls, config.terms().brands().replace("{name}", TikiCalls.encode(name))).stream()
                        .map(brand)
                        .toList());
    }
}
