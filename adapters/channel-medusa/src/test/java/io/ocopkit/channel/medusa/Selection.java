package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** What {@code fields=} asks for: nothing else is answered, except the ids of what is on the way. */
final class Selection {
    private final Map<String, Selection> parts = new TreeMap<>();

    static Selection of(String fields) {
        Selection selection = new Selection();
        for (String field : fields.split(",")) {
            Selection at = selection;
            for (String name : field.split("\\.")) {
                at = at.parts.computeIfAbsent(name, unknown -> new Selection());
            }
        }
        return selection;
    }

    JsonNode from(JsonNode whole) {
        if (whole.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            whole.forEach(each -> list.add(from(each)));
            return list;
        }
        if (parts.isEmpty() || !whole.isObject()) {
            return whole;
        }
        ObjectNode selected = JsonNodeFactory.instance.objectNode();
        if (whole.has("id")) {
            selected.set("id", whole.get("id"));
        }
        parts.forEach((name, part) -> {
            if (whole.has(name)) {
                selected.set(name, part.from(whole.get(name)));
            }
        });
        return selected;
    }
}
