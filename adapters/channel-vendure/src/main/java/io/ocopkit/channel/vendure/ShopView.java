package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.argument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the shop has of one listing, read in one request. */
final class ShopView {
    /** More products than this never answer to one key, unless somebody has copied one by the dozen. */
    private static final int MOST = 50;

    private final ListingReference reference;
    private final Set<String> items;
    private final List<ShopProduct> products = new ArrayList<>();
    private final JsonNode data;

    private ShopView(ListingReference reference, Set<String> items, JsonNode data) {
        this.reference = reference;
        this.items = items;
        this.data = data;
        data.path("products").path("items").forEach(node -> products.add(ShopProduct.of(node)));
        products.sort(Comparator.comparing(ShopProduct::id, Comparator.comparingInt(String::length))
                .thenComparing(ShopProduct::id));
    }

    /** What else is asked for when something is to be written. */
    record Needs(Collection<String> pictures, Collection<String> groups) {
        static final Needs NOTHING = new Needs(List.of(), List.of());
    }

    static ShopView read(VendureCalls calls, ListingReference reference, Set<String> items, Needs needs)
            throws Stopped {
        GraphQl query = GraphQl.query()
                .add("products", "products", "{items" + ShopProduct.FIELDS + "}", products(reference, items))
                .add("channel", "activeChannel", ShopFacts.CHANNEL)
                .add("settings", "globalSettings", ShopFacts.SETTINGS);
        if (!needs.pictures().isEmpty()) {
            query.add("assets", "assets", "{items{id name}}", in("AssetListOptions", "name", needs.pictures()));
        }
        if (!needs.groups().isEmpty()) {
            GraphQl.Argument codes = in("ProductOptionGroupListOptions", "code", needs.groups());
            query.add("groups", "productOptionGroups", "{items" + ShopOption.FIELDS + "}", codes);
        }
        return new ShopView(reference, items, calls.ask(query));
    }

    /** Removed variants count in this filter, and some databases compare without regard to case: look again afterwards. */
    private static GraphQl.Argument products(ListingReference reference, Set<String> items) {
        ArrayNode any = JsonNodeFactory.instance.arrayNode();
        any.addObject().putObject("ocopSku").put("eq", reference.sku().value());
        if (reference.channelKey() != null) {
            any.addObject().putObject("id").put("eq", reference.channelKey());
        }
        if (!items.isEmpty()) {
            ArrayNode skus = any.addObject().putObject("sku").putArray("in");
            items.forEach(skus::add);
        }
        ObjectNode options = JsonNodeFactory.instance.objectNode().put("take", MOST);
        options.putObject("filter").set("_or", any);
        return argument("options", "ProductListOptions", options);
    }

    private static GraphQl.Argument in(String type, String field, Collection<String> values) {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        ArrayNode in = options.putObject("filter").putObject(field).putArray("in");
        values.forEach(in::add);
        return argument("options", type, options);
    }

    ShopFacts facts() {
        return ShopFacts.of(data);
    }

    /** The product that shows the listing, or would: ours, or one the shop has made by hand and nobody else claims. */
    Optional<ShopProduct> product() {
        Sku sku = reference.sku();
        Optional<ShopProduct> known = products.stream()
                .filter(product -> product.id().equals(reference.channelKey()))
                .filter(product -> product.isOf(sku) || product.sku() == null)
                .findFirst();
        return known.or(() -> claimed().stream().findFirst()).or(this::adoptable);
    }

    private Optional<ShopProduct> adoptable() {
        return products.stream().filter(product -> product.mayBecome(items)).findFirst();
    }

    /** Copies: the shop's own "duplicate" copies our key as well. */
    List<ShopProduct> copies() {
        String id = product().map(ShopProduct::id).orElse("");
        return claimed().stream().filter(product -> !product.id().equals(id)).toList();
    }

    /** All products under our key, and the one that would become ours. */
    List<ShopProduct> all() {
        List<ShopProduct> all = new ArrayList<>(copies());
        product().ifPresent(all::add);
        return all;
    }

    private List<ShopProduct> claimed() {
        return products.stream()
                .filter(product -> product.isOf(reference.sku()))
                .toList();
    }

    /** Option groups of ours that hang in the air: a lost call has made them, or the listing had them before. */
    List<ShopOption> groups() {
        return ShopOption.all(data.path("groups").path("items"));
    }

    /** The keys of the pictures the shop has already, by file name. */
    Map<String, String> pictures() {
        Map<String, String> pictures = new LinkedHashMap<>();
        data.path("assets")
                .path("items")
                .forEach(asset -> pictures.putIfAbsent(
                        asset.path("name").asText(), asset.path("id").asText()));
        return pictures;
    }
}
