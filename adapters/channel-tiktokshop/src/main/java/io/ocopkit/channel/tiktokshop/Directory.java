package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.error.Attempt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Categories, attributes and brands for whoever writes a mapping. */
record Directory(TikTokCalls calls, Memory memory) {
    private static final String ROOT = "0";
    private static final String ID = "id";
    private static final String NAME = "name";

    /** Leaves the shop may not list in are left out. */
    Lookup<Category> categories() {
        return Attempt.toLookUp(() -> {
            Map<String, List<JsonNode>> children = new HashMap<>();
            for (JsonNode category : Leaf.tree(calls).path("categories")) {
                children.computeIfAbsent(category.path("parent_id").asText(ROOT), unknown -> new ArrayList<>())
                        .add(category);
            }
            Map<String, Category> sorted = new LinkedHashMap<>();
            collect(ROOT, children, sorted);
            return List.copyOf(sorted.values());
        });
    }

    private static void collect(String parent, Map<String, List<JsonNode>> children, Map<String, Category> sorted) {
        for (JsonNode category : children.getOrDefault(parent, List.of())) {
            String id = category.path(ID).asText();
            boolean leaf = category.path("is_leaf").asBoolean();
            boolean open =
                    !leaf || category.path("permission_statuses").toString().contains("\"AVAILABLE\"");
            if (open && !sorted.containsKey(id)) {
                sorted.put(
                        id,
                        new Category(
                                id,
                                parent.equals(ROOT) ? null : parent,
                                category.path("local_name").asText(),
                                leaf));
                collect(id, children, sorted);
            }
        }
    }

    /** The certifications of a category stand behind its attributes, by their ids. */
    Lookup<Attribute> attributes(String id) {
        return Attempt.toLookUp(() -> {
            Leaf category = new Leaf(id, calls, memory);
            List<Attribute> attributes = new ArrayList<>();
            for (JsonNode attribute : category.attributes()) {
                attributes.add(new Attribute(
                        attribute.path(ID).asText(),
                        attribute.path(NAME).asText(),
                        Leaf.isMandatory(attribute),
                        input(attribute),
                        choices(attribute)));
            }
            for (JsonNode rule : category.rules().path("product_certifications")) {
                attributes.add(new Attribute(
                        rule.path(ID).asText(),
                        rule.path(NAME).asText(),
                        rule.path("is_required").asBoolean(),
                        Input.FILE,
                        List.of()));
            }
            return attributes;
        });
    }

    private static Input input(JsonNode attribute) {
        boolean several = attribute.path("is_multiple_selection").asBoolean();
        boolean free = attribute.path("is_customizable").asBoolean();
        if (attribute.path("values").isEmpty()) {
            return attribute.path("value_data_format").asText().startsWith("POSITIVE") ? Input.NUMBER : Input.TEXT;
        }
        if (several) {
            return free ? Input.SOME_OF_OR_TEXT : Input.SOME_OF;
        }
        return free ? Input.ONE_OF_OR_TEXT : Input.ONE_OF;
    }

    private static List<Choice> choices(JsonNode attribute) {
        List<Choice> choices = new ArrayList<>();
        attribute
                .path("values")
                .forEach(value -> choices.add(
                        new Choice(value.path(ID).asText(), value.path(NAME).asText())));
        return choices;
    }

    Lookup<Brand> brands(String id, String name) {
        return Attempt.toLookUp(() -> {
            Leaf category = new Leaf(id, calls, memory);
            List<Brand> brands = new ArrayList<>();
            String token = "";
            do {
                JsonNode data = category.brands(name, token);
                for (JsonNode brand : data.path("brands")) {
                    if (Leaf.isAvailable(brand)) {
                        brands.add(new Brand(
                                brand.path(ID).asText(), brand.path(NAME).asText()));
                    }
                }
                token = data.path("next_page_token").asText("");
            } while (!token.isEmpty());
            return brands;
        });
    }
}
