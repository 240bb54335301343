package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.error.Attempt;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds products. The shop searches by the SKUs of packs alone, and says nothing of external ids when it does; so a page of
 * packs, whose own SKU no pack has, is found by its packs, or by going through the shop.
 */
record Finder(TikTokCalls calls, Memory memory) {
    /** How many products a page has, and how many SKUs are searched for at once, at most. */
    private static final int PAGE = 100;

    private static final int MOST_SKUS = 10;
    private static final String SEARCH = "/product/202312/products/search";
    private static final String WHOLE_SHOP = "pages";

    /** Some products, as far as a search tells, and where the next ones are. */
    record Page(List<Product> hits, @Nullable String next) {}

    Optional<Product> byId(String id) throws ChannelFailure {
        return Attempt.toFind(() -> read(id)).filter(product -> !product.isDeleted());
    }

    private Product read(String id) throws ChannelFailure {
        JsonNode data = calls.get(TikTokCalls.PRODUCTS + "/" + Signer.encode(id), Map.of());
        if (!data.path("id").asText().equals(id)) {
            throw ChannelFailure.unanswered("Another product, or none");
        }
        Product product = new Product(data);
        memory.listings().keep(id, product.listing(), clock());
        return product;
    }

    /** What the listing is on the shop: ours, or put up by hand under its SKU alone. */
    List<Product> byReference(ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<Product> known = key == null ? Optional.empty() : byId(key);
        if (known.isPresent()) {
            return List.of(known.get());
        }
        String sku = reference.sku().value();
        List<Product> found = new ArrayList<>();
        for (Product product : having(List.of(sku))) {
            if (isOf(product, sku) || isByHand(product, Set.of(sku))) {
                found.add(product);
            }
        }
        String page = found.isEmpty() ? pages().get(sku) : null;
        if (page != null) {
            byId(page).filter(product -> isOf(product, sku)).ifPresent(found::add);
        }
        return found;
    }

    /** What a listing is to be written to, if there is anything: found by its packs, so that none is made twice. */
    Optional<Product> forWriting(Listing listing, ListingReference reference) throws ChannelFailure {
        String key = reference.channelKey();
        Optional<Product> known = key == null ? Optional.empty() : byId(key);
        if (known.isPresent()) {
            return known;
        }
        Set<String> packs =
                listing.offer().items().stream().map(item -> item.sku().value()).collect(Collectors.toSet());
        List<Product> found = having(packs.stream().sorted().limit(MOST_SKUS).toList());
        for (Product product : found) {
            if (isOf(product, listing.sku().value())) {
                return Optional.of(product);
            }
        }
        for (Product product : found) {
            if (isByHand(product, packs)) {
                return Optional.of(product);
            }
        }
        // What is ours and goes under another SKU, as a pack did that stood alone before, is taken down by itself.
        if (found.stream().anyMatch(product -> product.version() == 0)) {
            throw ChannelFailure.refusal(TikTokIssues.skuTaken());
        }
        return Optional.empty();
    }

    private static boolean isOf(Product product, String listing) {
        return product.listing().equals(listing);
    }

    private static boolean isByHand(Product product, Set<String> packs) {
        return product.listing().isEmpty() && packs.containsAll(product.sellerSkus());
    }

    private List<Product> having(List<String> sellerSkus) throws ChannelFailure {
        ObjectNode filter = TikTokCalls.object();
        ArrayNode wanted = filter.putArray("seller_skus");
        sellerSkus.forEach(wanted::add);
        List<Product> found = new ArrayList<>();
        for (Product hit : page(filter, null).hits()) {
            if (hit.sellerSkus().stream().anyMatch(sellerSkus::contains)) {
                whole(hit).ifPresent(found::add);
            }
        }
        return found;
    }

    /** With everything the shop says of it; of what is frozen it says no more than a search. */
    Optional<Product> whole(Product hit) throws ChannelFailure {
        if (!hit.isFrozen()) {
            return byId(hit.id());
        }
        ObjectNode frozen = hit.json().deepCopy();
        memory.listings().find(hit.id(), clock()).ifPresent(listing -> frozen.put("external_product_id", listing));
        return Optional.of(new Product(frozen));
    }

    Page page(ObjectNode filter, @Nullable String token) throws ChannelFailure {
        Map<String, String> query = new HashMap<>(Map.of("page_size", Integer.toString(PAGE)));
        if (token != null) {
            query.put("page_token", token);
        }
        JsonNode data = calls.ask(SEARCH, query, filter);
        List<Product> hits = new ArrayList<>();
        data.path("products").forEach(hit -> hits.add(new Product(hit)));
        hits.removeIf(Product::isDeleted);
        String next = data.path("next_page_token").asText("");
        return new Page(hits, next.isEmpty() ? null : next);
    }

    private Map<String, String> pages() throws ChannelFailure {
        Optional<Map<String, String>> known = memory.pages().find(WHOLE_SHOP, clock());
        return known.isPresent() ? known.get() : memory.pages().keep(WHOLE_SHOP, readPages(), clock());
    }

    private Map<String, String> readPages() throws ChannelFailure {
        Map<String, String> products = new HashMap<>();
        String token = null;
        do {
            Page page = page(TikTokCalls.object(), token);
            for (Product hit : page.hits()) {
                products.put(listing(hit), hit.id());
            }
            token = page.next();
        } while (token != null);
        return products;
    }

    private String listing(Product hit) throws ChannelFailure {
        Optional<String> known = memory.listings().find(hit.id(), clock());
        return known.isPresent()
                ? known.get()
                : whole(hit).map(Product::listing).orElse("");
    }

    private Clock clock() {
        return calls.context().clock();
    }

    /** The SKU under which the listing of a product goes; empty when it has none a listing could have. */
    static Optional<Sku> sku(Product product) {
        Set<String> packs = product.sellerSkus();
        String sku = product.listing().isEmpty() && packs.size() == 1
                ? packs.iterator().next()
                : product.listing();
        try {
            return sku.isEmpty() ? Optional.empty() : Optional.of(Sku.parse(sku));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
