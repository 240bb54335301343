package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.CategoryDirectory.Attribute;
import io.ocopkit.channel.CategoryDirectory.Brand;
import io.ocopkit.channel.CategoryDirectory.Category;
import io.ocopkit.channel.CategoryDirectory.Choice;
import io.ocopkit.channel.CategoryDirectory.Input;
import io.ocopkit.channel.LookupCache;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.shopee.ShopeeMemory.ItemAttribute;
import io.ocopkit.channel.shopee.ShopeeMemory.ItemLimits;
import io.ocopkit.channel.shopee.ShopeeMemory.Range;
import io.ocopkit.text.DocumentText;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What Shopee says of its categories, asked once and remembered for some hours. */
record ShopeeLookups(ShopeeCalls calls, ShopeeMemory memory) {
    /** The same language has another name in either call. */
    private static final String CATEGORY_LANGUAGE = "vi";

    private static final String ATTRIBUTE_LANGUAGE = "vn";
    private static final String BRANDS_A_PAGE = "100";
    private static final String TOP = "0";
    private static final String NAME = "name";

    ItemLimits limits(String category) throws ChannelFailure {
        return remembered(
                memory.limits(), category, () -> limitsOf(calls.get("get_item_limit", "category_id", category)));
    }

    private ItemLimits limitsOf(JsonNode limits) {
        ShopeeConfig.Limits assumed = calls.config().limits();
        return new ItemLimits(
                range(limits.path("item_name_length_limit"), 1, assumed.titleMost()),
                range(limits.path("item_description_length_limit"), 1, assumed.descriptionMost()),
                range(limits.path("item_image_count_limit"), 1, 9),
                range(limits.path("price_limit"), assumed.priceLeast(), assumed.priceMost()),
                range(limits.path("stock_limit"), 0, Integer.MAX_VALUE),
                range(limits.path("tier_variation_name_length_limit"), 0, 50).most(),
                range(limits.path("tier_variation_option_length_limit"), 0, 50).most(),
                limits.path("dimension_limit").path("dimension_mandatory").asBoolean());
    }

    /** What a category says nothing of is as assumed. */
    private static Range range(JsonNode limit, long least, long most) {
        return new Range((long) Math.ceil(limit.path("min_limit").asDouble(least)), (long)
                limit.path("max_limit").asDouble(most));
    }

    List<ItemAttribute> attributes(String category) throws ChannelFailure {
        return remembered(memory.attributes(), category, () -> {
            List<ItemAttribute> all = new ArrayList<>();
            calls.get("get_attribute_tree", "category_id_list", category, "language", ATTRIBUTE_LANGUAGE)
                    .path("list")
                    .path(0)
                    .path("attribute_tree")
                    .forEach(attribute -> all.add(attribute(attribute)));
            return List.copyOf(all);
        });
    }

    private static ItemAttribute attribute(JsonNode attribute) {
        JsonNode info = attribute.path("attribute_info");
        int input = info.path("input_type").asInt();
        int validation = info.path("input_validation_type").asInt();
        List<Choice> values = new ArrayList<>();
        attribute
                .path("attribute_value_list")
                .forEach(value -> values.add(new Choice(value.path("value_id").asText(), name(value))));
        List<String> units = new ArrayList<>();
        info.path("attribute_unit_list").forEach(unit -> units.add(unit.asText()));
        Attribute shown = new Attribute(
                attribute.path("attribute_id").asText(),
                name(attribute),
                attribute.path("mandatory").asBoolean(),
                input(input, validation),
                values);
        return new ItemAttribute(shown, input, validation, units);
    }

    /** In Vietnamese where Shopee has it. */
    private static String name(JsonNode node) {
        for (JsonNode other : node.path("multi_lang")) {
            if (ATTRIBUTE_LANGUAGE.equals(other.path("language").asText())) {
                return DocumentText.of(other.path("value").asText());
            }
        }
        return DocumentText.of(node.path(NAME).asText());
    }

    private static Input input(int type, int validation) {
        return switch (type) {
            case 1 -> Input.ONE_OF;
            case 2 -> Input.ONE_OF_OR_TEXT;
            case 4 -> Input.SOME_OF;
            case 5 -> Input.SOME_OF_OR_TEXT;
            default ->
                switch (validation) {
                    case 1, 3 -> Input.NUMBER;
                    case 4 -> Input.DATE;
                    default -> Input.TEXT;
                };
        };
    }

    List<Category> categories() throws ChannelFailure {
        return remembered(memory.categories(), TOP, () -> {
            List<Category> all = new ArrayList<>();
            calls.get("get_category", "language", CATEGORY_LANGUAGE)
                    .path("category_list")
                    .forEach(category -> all.add(category(category)));
            return fromTheTop(all);
        });
    }

    private static Category category(JsonNode category) {
        String parent = category.path("parent_category_id").asText();
        return new Category(
                category.path("category_id").asText(),
                parent.equals(TOP) ? null : parent,
                DocumentText.of(category.path("display_category_name").asText()),
                !category.path("has_children").asBoolean());
    }

    private static List<Category> fromTheTop(List<Category> all) {
        List<Category> ordered = new ArrayList<>();
        Deque<Optional<String>> parents = new ArrayDeque<>(List.of(Optional.empty()));
        while (!parents.isEmpty()) {
            Optional<String> parent = parents.remove();
            for (Category category : all) {
                if (Optional.ofNullable(category.parent()).equals(parent)) {
                    ordered.add(category);
                    parents.add(Optional.of(category.key()));
                }
            }
        }
        return List.copyOf(ordered);
    }

    List<Brand> brands(String category) throws ChannelFailure {
        return remembered(memory.brands(), category, () -> {
            List<Brand> all = new ArrayList<>();
            JsonNode page;
            String offset = TOP;
            do {
                page = calls.get(
                        "get_brand_list",
                        "category_id",
                        category,
                        "status",
                        "1",
                        "offset",
                        offset,
                        "page_size",
                        BRANDS_A_PAGE);
                page.path("brand_list")
                        .forEach(brand -> all.add(new Brand(
                                brand.path("brand_id").asText(),
                                DocumentText.of(
                                        brand.path("original_brand_name").asText()))));
                offset = page.path("next_offset").asText(TOP);
            } while (page.path("has_next_page").asBoolean());
            return List.copyOf(all);
        });
    }

    private interface Asking<T> {
        T ask() throws ChannelFailure;
    }

    private <T> T remembered(LookupCache<String, T> cache, String key, Asking<T> asking) throws ChannelFailure {
        Clock clock = calls.context().clock();
        Optional<T> known = cache.find(key, clock);
        return known.isPresent() ? known.get() : cache.keep(key, asking.ask(), clock);
    }
}
