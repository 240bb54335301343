package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the shop has of some listings: found by our key, by its own, and by what is sold. */
final class ShopView {
    /** More products than this never answer to the keys of one batch. */
    private static final int MOST = 1_000;

    private static final String PRODUCTS = "/admin/products?limit=" + MOST + "&" + ShopProduct.FIELDS;

    private final Map<String, ShopProduct> products = new LinkedHashMap<>();

    private ShopView() {}

    /**
     * What is looked for.
     *
     * @param reference how it is known
     * @param items the SKUs of its packs, under which the shop may sell it already; empty when that does not count
     * @param completely whether whoever sells any of these packs is asked for, even when the listing itself is found
     */
    record Wish(ListingReference reference, Set<String> items, boolean completely) {
        Sku sku() {
            return reference.sku();
        }
    }

    static ShopView read(MedusaCalls calls, List<Wish> wishes) throws ChannelFailure {
        ShopView view = new ShopView();
        view.add(
                calls,
                "external_id",
                wishes.stream().map(wish -> wish.sku().value()).toList());
        view.add(calls, "id", view.unseenKeys(wishes));
        view.add(calls, "variants[sku]", view.unseenItems(wishes));
        return view;
    }

    private void add(MedusaCalls calls, String name, Collection<String> values) throws ChannelFailure {
        for (String portion : Query.portions(PRODUCTS, name, values)) {
            JsonNode found = calls.ask(portion).path("products");
            if (!found.isArray()) {
                throw ChannelFailure.unanswered("The products");
            }
            found.forEach(node -> products.putIfAbsent(node.path("id").asText(), new ShopProduct(node)));
        }
    }

    private List<String> unseenKeys(List<Wish> wishes) {
        return wishes.stream()
                .filter(wish -> product(wish).isEmpty())
                .map(wish -> wish.reference().channelKey())
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<String> unseenItems(List<Wish> wishes) {
        Set<String> unseen = new HashSet<>();
        for (Wish wish : wishes) {
            Optional<ShopProduct> product = product(wish);
            if (product.isEmpty() || wish.completely()) {
                unseen.addAll(wish.items());
                product.ifPresent(found -> unseen.removeAll(found.skus()));
            }
        }
        return unseen;
    }

    /** The product that shows the listing, or would: ours, or one that nobody claims and that sells a pack of it. */
    Optional<ShopProduct> product(Wish wish) {
        return products.values().stream()
                .filter(product -> product.id().equals(wish.reference().channelKey()) && product.mayBe(wish.sku()))
                .findFirst()
                .or(() -> ours(wish).stream().findFirst())
                .or(() -> sellers(wish).stream()
                        .filter(product -> product.externalId() == null)
                        .findFirst());
    }

    Observation seen(Wish wish, ShopFacts facts) {
        return product(wish).map(product -> product.seenAs(wish.sku(), facts)).orElseGet(Observation.Absent::new);
    }

    /** All products under our key, and the one that would become ours. */
    List<ShopProduct> all(Wish wish) {
        List<ShopProduct> all = new ArrayList<>(ours(wish));
        product(wish).filter(product -> !all.contains(product)).ifPresent(all::add);
        return all;
    }

    private List<ShopProduct> ours(Wish wish) {
        return products.values().stream()
                .filter(product -> product.isOf(wish.sku()))
                .toList();
    }

    /** Whoever sells a pack of the listing. */
    List<ShopProduct> sellers(Wish wish) {
        return products.values().stream()
                .filter(product -> product.skus().stream().anyMatch(wish.items()::contains))
                .toList();
    }
}
