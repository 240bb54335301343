package io.ocopkit.channel.vendure;

import io.ocopkit.testkit.contract.Pictures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the local market keeps, with the rules a running server was seen to keep to. */
final class Stall {
    private static final int HIGHEST = Integer.MAX_VALUE;

    private final Map<String, Map<String, @Nullable Object>> products = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> variants = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> options = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> assets = new LinkedHashMap<>();
    private final Map<String, Long> creations = new TreeMap<>();
    private int lastId;

    private String id() {
        return Integer.toString(++lastId);
    }

    long creations(String sku) {
        return creations.getOrDefault(sku, 0L);
    }

    void count(String sku) {
        creations.merge(sku, 1L, Long::sum);
    }

    List<Map<String, @Nullable Object>> products() {
        return products.values().stream()
                .filter(product -> !product.containsKey("deletedAt"))
                .toList();
    }

    List<Map<String, @Nullable Object>> groups() {
        return List.copyOf(groups.values());
    }

    List<Map<String, @Nullable Object>> assets() {
        return List.copyOf(assets.values());
    }

    Map<String, @Nullable Object> product(String id) {
        return Optional.ofNullable(products.get(id))
                .filter(product -> !product.containsKey("deletedAt"))
                .orElseThrow(() -> Refusal.notFound("Product", id));
    }

    /** Removed variants stay in the table. */
    List<Map<String, @Nullable Object>> variants(String product, boolean withRemoved) {
        return variants.values().stream()
                .filter(variant -> product.equals(variant.get("productId")))
                .filter(variant -> withRemoved || !variant.containsKey("deletedAt"))
                .toList();
    }

    private Map<String, @Nullable Object> variant(String id) {
        return Optional.ofNullable(variants.get(id))
                .filter(variant -> !variant.containsKey("deletedAt"))
                .orElseThrow(() -> Refusal.notFound("ProductVariant", id));
    }

    Map<String, @Nullable Object> createProduct(Map<String, @Nullable Object> input) {
        List<Map<String, @Nullable Object>> texts = list(input.get("translations"));
        for (Map<String, @Nullable Object> text : texts) {
            requireText(text, "slug");
            requireText(text, "description");
            text.put("slug", freeSlug(String.valueOf(text.get("slug"))));
        }
        Map<String, @Nullable Object> product = new LinkedHashMap<>();
        product.put("id", id());
        product.put("enabled", input.getOrDefault("enabled", true));
        product.put("translations", new ArrayList<>(texts));
        product.put("assets", new ArrayList<>());
        product.put("groupIds", new ArrayList<String>());
        product.put("customFields", new LinkedHashMap<>(map(input.get("customFields"))));
        products.put(String.valueOf(product.get("id")), product);
        pictures(product, input);
        Object sku = map(product.get("customFields")).get("ocopSku");
        if (sku != null) {
            count(sku.toString());
        }
        return product;
    }

    private static void requireText(Map<String, @Nullable Object> text, String field) {
        if (text.get(field) == null) {
            throw Refusal.database("NOT NULL constraint failed: product_translation." + field);
        }
    }

    /** A slug that is taken is renamed without a word. */
    private String freeSlug(String slug) {
        String free = slug;
        for (int i = 2; isTaken(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private boolean isTaken(String slug) {
        return products.values().stream()
                .flatMap(product -> list(product.get("translations")).stream())
                .anyMatch(text -> slug.equals(text.get("slug")));
    }

    Map<String, @Nullable Object> updateProduct(Map<String, @Nullable Object> input) {
        Map<String, @Nullable Object> product = product(String.valueOf(input.get("id")));
        if (input.containsKey("enabled")) {
            product.put("enabled", input.get("enabled"));
        }
        list(input.get("translations")).forEach(text -> translate(list(product.get("translations")), text));
        map(product.get("customFields")).putAll(map(input.get("customFields")));
        pictures(product, input);
        return product;
    }

    /** A language that is not named stays as it was. */
    private static void translate(List<Map<String, @Nullable Object>> texts, Map<String, @Nullable Object> text) {
        Optional<Map<String, @Nullable Object>> there = texts.stream()
                .filter(each -> Objects.equals(each.get("languageCode"), text.get("languageCode")))
                .findFirst();
        if (there.isPresent()) {
            there.get().putAll(text);
        } else {
            requireText(text, "slug");
            requireText(text, "description");
            texts.add(text);
        }
    }

    private void pictures(Map<String, @Nullable Object> entity, Map<String, @Nullable Object> input) {
        if (input.get("assetIds") instanceof List<?> ids) {
            entity.put(
                    "assets",
                    ids.stream()
                            .map(id -> assets.get(String.valueOf(id)))
                            .filter(Objects::nonNull)
                            .toList());
            if (ids.isEmpty()) {
                entity.put("featuredAsset", null);
            }
        }
        if (input.containsKey("featuredAssetId")) {
            Object id = input.get("featuredAssetId");
            entity.put("featuredAsset", id == null ? null : assets.get(id.toString()));
        }
    }

    Map<String, @Nullable Object> createVariant(Map<String, @Nullable Object> input, boolean idsAreRead) {
        String product =
                String.valueOf(product(String.valueOf(input.get("productId"))).get("id"));
        List<String> chosen = ids(input.get("optionIds"));
        requireFit(product, chosen, idsAreRead);
        boolean exists = variants(product, false).stream()
                .anyMatch(variant -> ids(variant.get("optionIds")).containsAll(chosen)
                        && ids(variant.get("optionIds")).size() == chosen.size());
        if (exists) {
            throw Refusal.input("A ProductVariant with the selected options already exists");
        }
        Map<String, @Nullable Object> variant = new LinkedHashMap<>();
        variant.put("id", id());
        variant.put("productId", product);
        variant.put("enabled", true);
        variant.put("trackInventory", "INHERIT");
        variant.put("stockOnHand", 0);
        variant.put("price", 0L);
        variant.put("optionIds", chosen);
        variants.put(String.valueOf(variant.get("id")), variant);
        return change(variant, input);
    }

    private void requireFit(String product, List<String> chosen, boolean idsAreRead) {
        List<String> wanted = ids(product(product).get("groupIds"));
        boolean fits = idsAreRead && wanted.size() == chosen.size() || wanted.isEmpty() && chosen.isEmpty();
        for (String option : chosen) {
            Map<String, @Nullable Object> known = options.get(option);
            fits &= known != null && wanted.contains(String.valueOf(known.get("groupId")));
        }
        if (!fits) {
            throw Refusal.input(
                    "ProductVariant optionIds must include one optionId from each of the groups: " + wanted);
        }
    }

    Map<String, @Nullable Object> updateVariant(Map<String, @Nullable Object> input) {
        return change(variant(String.valueOf(input.get("id"))), input);
    }

    private Map<String, @Nullable Object> change(
            Map<String, @Nullable Object> variant, Map<String, @Nullable Object> input) {
        if (input.get("stockOnHand") instanceof Integer stock && stock < 0) {
            throw Refusal.input("stockOnHand cannot be a negative value");
        }
        if (input.get("price") instanceof Long price && (price > HIGHEST || price < 0)) {
            throw Refusal.database("out of range for type integer");
        }
        for (String field : List.of("sku", "enabled", "trackInventory", "stockOnHand", "price", "translations")) {
            if (input.get(field) != null) {
                variant.put(field, input.get(field));
            }
        }
        pictures(variant, input);
        return variant;
    }

    void deleteVariants(List<String> ids) {
        ids.forEach(this::variant);
        ids.forEach(id -> variant(id).put("deletedAt", true));
    }

    Map<String, @Nullable Object> createGroup(Map<String, @Nullable Object> input) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        group.put("id", id());
        group.put("code", input.get("code"));
        group.put("name", name(input));
        groups.put(String.valueOf(group.get("id")), group);
        list(input.get("options")).forEach(option -> addOption(String.valueOf(group.get("id")), option));
        return group;
    }

    Map<String, @Nullable Object> createOption(Map<String, @Nullable Object> input) {
        String group = String.valueOf(input.get("productOptionGroupId"));
        if (!groups.containsKey(group)) {
            throw Refusal.notFound("ProductOptionGroup", group);
        }
        return addOption(group, input);
    }

    private Map<String, @Nullable Object> addOption(String group, Map<String, @Nullable Object> input) {
        Map<String, @Nullable Object> option = new LinkedHashMap<>();
        option.put("id", id());
        option.put("code", input.get("code"));
        option.put("name", name(input));
        option.put("groupId", group);
        options.put(String.valueOf(option.get("id")), option);
        return option;
    }

    /** True when nothing that is sold needs it any more. */
    boolean deleteOption(String id) {
        if (!options.containsKey(id)) {
            throw Refusal.notFound("ProductOption", id);
        }
        boolean used = variants.values().stream()
                .anyMatch(variant -> !variant.containsKey("deletedAt")
                        && ids(variant.get("optionIds")).contains(id));
        if (!used) {
            options.get(id).put("deletedAt", true);
        }
        return !used;
    }

    List<Map<String, @Nullable Object>> options(String group) {
        return options.values().stream()
                .filter(option -> group.equals(option.get("groupId")) && !option.containsKey("deletedAt"))
                .toList();
    }

    Map<String, @Nullable Object> group(String id) {
        return Optional.ofNullable(groups.get(id)).orElseThrow(() -> Refusal.notFound("ProductOptionGroup", id));
    }

    Map<String, @Nullable Object> option(String id) {
        return Objects.requireNonNull(options.get(id), id);
    }

    long productsWith(String group) {
        return products().stream()
                .filter(product -> ids(product.get("groupIds")).contains(group))
                .count();
    }

    Map<String, @Nullable Object> addGroup(String product, String group) {
        List<String> all = ids(product(product).get("groupIds"));
        group(group);
        if (!all.contains(group)) {
            all.add(group);
        }
        return product(product);
    }

    /** Null when packs are still chosen by it. */
    @Nullable
    Map<String, @Nullable Object> removeGroup(String product, String group) {
        List<String> all = ids(product(product).get("groupIds"));
        if (!all.contains(group)) {
            throw Refusal.notFound("ProductOptionGroup", group);
        }
        boolean used = variants(product, false).stream()
                .flatMap(variant -> ids(variant.get("optionIds")).stream())
                .anyMatch(option -> group.equals(option(option).get("groupId")));
        if (used) {
            return null;
        }
        all.remove(group);
        return product(product);
    }

    Map<String, @Nullable Object> createAsset(String name, String type, byte[] content) {
        Map<String, @Nullable Object> asset = new LinkedHashMap<>();
        asset.put("id", id());
        asset.put("name", name);
        asset.put("mimeType", type);
        asset.put("fingerprint", Pictures.fingerprint(content));
        assets.put(String.valueOf(asset.get("id")), asset);
        return asset;
    }

    static @Nullable Object name(Map<String, @Nullable Object> entity) {
        List<Map<String, @Nullable Object>> texts = list(entity.get("translations"));
        return texts.isEmpty() ? null : texts.get(0).get("name");
    }

    @SuppressWarnings("unchecked") // what was read by the schema is a list of objects here
    static List<Map<String, @Nullable Object>> list(@Nullable Object value) {
        return value == null ? new ArrayList<>() : (List<Map<String, @Nullable Object>>) value;
    }

    @SuppressWarnings("unchecked") // likewise an object
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, @Nullable Object>) value;
    }

    @SuppressWarnings("unchecked") // likewise a list of ids
    static List<String> ids(@Nullable Object value) {
        return value == null ? new ArrayList<>() : (List<String>) value;
    }
}
