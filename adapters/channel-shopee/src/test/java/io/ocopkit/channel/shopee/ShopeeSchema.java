package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Fields as Shopee's reference types them: {@code name:type}, with a {@code !} for those that have to be there. */
final class ShopeeSchema {
    private ShopeeSchema() {}

    static void check(JsonNode body, String... fields) {
        if (!body.isObject()) {
            throw ShopeeRefusal.param("body");
        }
        Map<String, String> types = new HashMap<>();
        Arrays.stream(fields).forEach(field -> types.put(field.split(":")[0], field.split(":")[1]));
        types.forEach((name, type) -> {
            if (type.endsWith("!") && !body.has(name)) {
                throw ShopeeRefusal.param(name + " is required");
            }
        });
        for (Iterator<String> names = body.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            String type = types.get(name);
            if (type == null) {
                throw ShopeeRefusal.param("unknown field " + name);
            }
            if (!is(body.path(name), type.replace("!", ""))) {
                throw ShopeeRefusal.param(name + " must be " + type);
            }
        }
    }

    private static boolean is(JsonNode node, String type) {
        return switch (type) {
            case "text" -> node.isTextual();
            case "whole" -> node.isIntegralNumber();
            case "number" -> node.isNumber();
            case "flag" -> node.isBoolean();
            case "list" -> node.isArray();
            case "object" -> node.isObject();
            default -> throw new IllegalArgumentException(type);
        };
    }

    static void size(JsonNode list, int least, int most, String what) {
        if (list.size() < least || list.size() > most) {
            throw ShopeeRefusal.param(what + " length should be between " + least + " to " + most);
        }
    }
}
