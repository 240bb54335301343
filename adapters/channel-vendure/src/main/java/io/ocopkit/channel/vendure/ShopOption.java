package io.ocopkit.channel.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of options as the shop has it.
 *
 * @param id the shop's key
 * @param code the shop's word for it; ours are made by {@link VendureListingMapper#groupCode}
 * @param name what a buyer chooses
 * @param products how many products have it
 * @param values how it is chosen
 */
record ShopOption(String id, String code, String name, int products, List<Value> values) {
    static final String FIELDS = "{id code name productCount options{id name}}";

    record Value(String id, String name) {}

    static List<ShopOption> all(JsonNode groups) {
        List<ShopOption> all = new ArrayList<>();
        groups.forEach(group -> all.add(of(group)));
        return all;
    }

    static ShopOption of(JsonNode group) {
        List<Value> values = new ArrayList<>();
        group.path("options").forEach(option -> values.add(value(option)));
        return new ShopOption(
                group.path("id").asText(),
                group.path("code").asText(),
                group.path("name").asText(),
                group.path("productCount").asInt(),
                values);
    }

    static Value value(JsonNode option) {
        return new Value(option.path("id").asText(), option.path("name").asText());
    }

    ShopOption with(List<Value> more) {
        return new ShopOption(id, code, name, products, more);
    }

    @Nullable
    String idOf(String value) {
        return values.stream()
                .filter(each -> each.name().equals(value))
                .findFirst()
                .map(Value::id)
                .orElse(null);
    }
}
