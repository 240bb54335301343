package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.argument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the shop has of one listing; of several it is read in one request. */
final class ShopView {
    /** More products than this never answer to one key, unless somebody has copied one by the dozen. */
    private static final int MOST = 50;

    /** What the server gives at once. */
    private static final int MOST_OF_ALL = 1_000;

    private final Wish wish;
    private final List<ShopProduct> products;
    private final JsonNode data;

    private ShopView(Wish wish, List<ShopProduct> products, JsonNode data) {
        this.wish = wish;
        this.products = products;
        this.data = data;
    }

    /**
     * What is looked for.
     *
     * @param reference how it is known
     * @param items the SKUs of its packs, under which the shop may sell it already; empty when that does not count
     * @param needs what else is asked for
     */
    record Wish(ListingReference reference, Set<String> items, Needs needs) {}

    /** What else is asked for when something is to be written. */
    record Needs(Collection<String> pictures, Collection<String> groups) {
        static final Needs NOTHING = new Needs(List.of(), List.of());
    }

    static ShopView read(VendureCalls calls, ListingReference reference, Set<String> items, Needs needs)
            throws ChannelFailure {
        return readAll(calls, List.of(new Wish(reference, items, needs))).get(0);
    }

    static List<ShopView> readAll(VendureCalls calls, List<Wish> wishes) throws ChannelFailure {
        GraphQl query = GraphQl.query()
                .add("products", "products", "{items" + ShopProduct.FIELDS + "}", products(wishes))
                .add("channel", "activeChannel", ShopFacts.CHANNEL)
                .add("settings", "globalSettings", ShopFacts.SETTINGS);
        Set<String> pictures = each(wishes, wish -> wish.needs().pictures().stream());
        if (!pictures.isEmpty()) {
            query.add("assets", "assets", "{items{id name}}", in("AssetListOptions", "name", pictures));
        }
        Set<String> groups = each(wishes, wish -> wish.needs().groups().stream());
        if (!groups.isEmpty()) {
            GraphQl.Argument codes = in("ProductOptionGroupListOptions", "code", groups);
            query.add("groups", "productOptionGroups", "{items" + ShopOption.FIELDS + "}", codes);
        }
        JsonNode data = calls.ask(query);
        List<ShopProduct> products = new ArrayList<>();
        data.path("products").path("items").forEach(node -> products.add(ShopProduct.of(node)));
        products.sort(Comparator.comparing(ShopProduct::id, Comparator.comparingInt(String::length))
                .thenComparing(ShopProduct::id));
        return wishes.stream().map(wish -> new ShopView(wish, products, data)).toList();
    }

    private static Set<String> each(List<Wish> wishes, Function<Wish, Stream<String>> values) {
        return wishes.stream().flatMap(values).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Removed variants count in this filter, and some databases compare without regard to case: look again afterwards. */
    private static GraphQl.Argument products(List<Wish> wishes) {
        ArrayNode any = JsonNodeFactory.instance.arrayNode();
        addIn(
                any,
                "ocopSku",
                each(wishes, wish -> Stream.of(wish.reference().sku().value())));
        addIn(any, "id", each(wishes, wish -> Stream.ofNullable(wish.reference().channelKey())));
        addIn(any, "sku", each(wishes, wish -> wish.items().stream()));
        ObjectNode options =
                JsonNodeFactory.instance.objectNode().put("take", Math.min(MOST_OF_ALL, MOST * wishes.size()));
        options.putObject("filter").set("_or", any);
        return argument("options", "ProductListOptions", options);
    }

    private static void addIn(ArrayNode any, String field, Set<String> values) {
        if (!values.isEmpty()) {
            values.forEach(any.addObject().putObject(field).putArray("in")::add);
        }
    }

    private static GraphQl.Argument in(String type, String field, Set<String> values) {
        ObjectNode options = JsonNodeFactory.instance.objectNode().put("take", MOST_OF_ALL);
        values.forEach(options.putObject("filter").putObject(field).putArray("in")::add);
        return argument("options", type, options);
    }

    ShopFacts facts() {
        return ShopFacts.of(data);
    }

    /** The product that shows the listing, or would: ours, or one the shop has made by hand and nobody else claims. */
    Optional<ShopProduct> product() {
        Sku sku = wish.reference().sku();
        Optional<ShopProduct> known = products.stream()
                .filter(product -> product.id().equals(wish.reference().channelKey()))
                .filter(product -> product.isOf(sku) || product.sku() == null)
                .findFirst();
        return known.or(() -> claimed().stream().findFirst()).or(this::adoptable);
    }

    private Optional<ShopProduct> adoptable() {
        return products.stream()
                .filter(product -> product.mayBecome(wish.items()))
                .findFirst();
    }

    /** A copy that buyers see counts as the listing. */
    Observation seen() {
        return product()
                .filter(ShopProduct::isShown)
                .or(() -> copies().stream().filter(ShopProduct::isShown).findFirst())
                .or(this::product)
                .map(product -> product.seen(wish.reference().sku()))
                .orElseGet(Observation.Absent::new);
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
                .filter(product -> product.isOf(wish.reference().sku()))
                .toList();
    }

    /** Option groups of ours that hang in the air: a lost call has made them, or the listing had them before. */
    List<ShopOption> groups() {
        return ShopOption.all(data.path("groups").path("items")).stream()
                .filter(group -> wish.needs().groups().contains(group.code()))
                .toList();
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
