package io.ocopkit.channel.vendure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists with filters. */
final class Search {
    private static final int MOST = 1_000;

    private final Stall stall;
    private final Map<String, @Nullable Object> options;

    Search(Stall stall, @Nullable Object options) {
        this.stall = stall;
        this.options = Stall.map(options);
    }

    Map<String, Object> products() {
        return page(stall.products().stream()
                .filter(product -> matches(product, Stall.map(options.get("filter"))))
                .toList());
    }

    Map<String, Object> named(List<Map<String, @Nullable Object>> all, String field) {
        Object wanted = Stall.map(options.get("filter")).get(field);
        return page(all.stream()
                .filter(each -> wanted == null || test(Stall.map(wanted)).test(each.get(field)))
                .toList());
    }

    private Map<String, Object> page(List<Map<String, @Nullable Object>> found) {
        int skip = options.get("skip") instanceof Integer from ? from : 0;
        int take = options.get("take") instanceof Integer most ? most : MOST;
        if (take > MOST) {
            throw Refusal.input("Cannot take more than " + MOST + " results from a list query");
        }
        List<Map<String, @Nullable Object>> items =
                found.stream().skip(skip).limit(take).toList();
        return Map.of("items", items, "totalItems", found.size());
    }

    private boolean matches(Map<String, @Nullable Object> product, Map<String, @Nullable Object> filter) {
        return filter.entrySet().stream().allMatch(condition -> switch (condition.getKey()) {
            case "_or" -> Stall.list(condition.getValue()).stream().anyMatch(any -> matches(product, any));
            case "_and" -> Stall.list(condition.getValue()).stream().allMatch(all -> matches(product, all));
            case "sku" ->
                stall.variants(String.valueOf(product.get("id")), true).stream()
                        .anyMatch(
                                variant -> test(Stall.map(condition.getValue())).test(variant.get("sku")));
            case "ocopSku" ->
                test(Stall.map(condition.getValue()))
                        .test(Stall.map(product.get("customFields")).get("ocopSku"));
            default -> test(Stall.map(condition.getValue())).test(product.get(condition.getKey()));
        });
    }

    private static Predicate<@Nullable Object> test(Map<String, @Nullable Object> operators) {
        return value -> operators.entrySet().stream().allMatch(operator -> switch (operator.getKey()) {
            case "eq" -> Objects.equals(operator.getValue(), value);
            case "notEq" -> !Objects.equals(operator.getValue(), value);
            case "in" -> value != null && ((List<?>) operator.getValue()).contains(value);
            case "isNull" -> Boolean.TRUE.equals(operator.getValue()) == (value == null);
            case "contains" -> String.valueOf(value).contains(String.valueOf(operator.getValue()));
            default -> throw Refusal.input("Unknown operator " + operator.getKey());
        });
    }
}
