package io.ocopkit.channel.tiktokshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.ErrorClass;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Dressing;
import io.ocopkit.channel.tiktokshop.TikTokListingMapper.Words;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts one listing up, or changes what it costs and how much there is. */
record TikTokDesk(TikTokCalls calls, TikTokListingMapper mapper, Memory memory) {
    private static final String PRODUCTS = TikTokCalls.PRODUCTS;
    private static final String SKUS = "skus";

    Outcome publish(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        Words words = mapper.words(listing);
        requireSound(listing, words);
        Optional<Product> former = finder().forWriting(listing, command.reference());
        if (former.isPresent()) {
            requireOurTurn(former.get(), command.version());
        }
        if (mapper.sold(listing).isEmpty()) {
            return soldOut(listing.sku(), former);
        }
        Dressing dressing = dresser().dress(listing, words);
        ObjectNode product = mapper.product(listing, command.version(), words, dressing, former.orElse(null));
        return former.isPresent() ? update(listing.sku(), former.get(), product) : create(listing.sku(), product);
    }

    private void requireSound(Listing listing, Words words) throws ChannelFailure {
        List<Issue> against = new ArrayList<>(TikTokCheck.errors(mapper.config(), listing, words));
        ProofTerm.issue(listing, calls.context().clock()).ifPresent(against::add);
        if (!against.isEmpty()) {
            throw ChannelFailure.refusal(against);
        }
    }

    private void requireOurTurn(Product product, long version) throws ChannelFailure {
        if (product.isFrozen()) {
            throw ChannelFailure.refusal(TikTokIssues.frozen());
        }
        if (product.version() > version) {
            throw ChannelFailure.refusal(TikTokIssues.newerOnChannel());
        }
        if (!Set.of(mapper.config().warehouse()).containsAll(product.warehouses())) {
            throw ChannelFailure.refusal(TikTokIssues.otherWarehouse());
        }
    }

    /** What cannot have a stock of nothing is hidden until there is stock again. */
    private Outcome soldOut(Sku sku, Optional<Product> former) throws ChannelFailure {
        if (former.isEmpty()) {
            throw ChannelFailure.refusal(TikTokIssues.soldOut());
        }
        new Removal(calls, mapper.config(), finder()).hide(List.of(former.get()));
        return applied(sku, former.get().id());
    }

    private Outcome create(Sku sku, ObjectNode product) throws ChannelFailure {
        product.put("idempotency_key", calls.context().idempotencyKey());
        return accepted(sku, calls.change("POST", PRODUCTS, product, 1));
    }

    /** What was hidden is shown only after it is what it should be. */
    private Outcome update(Sku sku, Product former, ObjectNode product) throws ChannelFailure {
        JsonNode data = calls.change("PUT", TikTokCalls.product(former.id()), product, 1);
        if (Product.DEACTIVATED.equals(former.status())) {
            activate(former.id());
        }
        return accepted(
                sku, data.has("product_id") ? data : TikTokCalls.object().put("product_id", former.id()));
    }

    /** It may be that the change itself has brought it back: then there is nothing left to do. */
    private void activate(String id) throws ChannelFailure {
        try {
            calls.change("POST", PRODUCTS + "/activate", TikTokCalls.ids(List.of(id)), 1);
        } catch (ChannelRefusal e) {
            boolean back = e.says(ErrorClass.CONFLICT_STATE)
                    && finder().byId(id).filter(Product::isShown).isPresent();
            if (!back) {
                throw e;
            }
        }
    }

    private Outcome accepted(Sku sku, JsonNode data) throws ChannelFailure {
        String id = data.path("product_id").asText("");
        if (id.isEmpty()) {
            throw ChannelFailure.unanswered("No product");
        }
        memory.listings().keep(id, sku.value(), calls.context().clock());
        return new Outcome.Accepted(new ListingReference(sku, id));
    }

    Outcome offer(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        Words words = mapper.words(listing);
        requireSound(listing, words);
        Product product = finder().forWriting(listing, command.reference())
                .orElseThrow(() -> ChannelFailure.refusal(TikTokIssues.notThere()));
        requireOurTurn(product, command.version());
        List<Variant> sold = mapper.sold(listing);
        if (sold.isEmpty()) {
            return soldOut(listing.sku(), Optional.of(product));
        }
        Map<String, JsonNode> skus = product.skus();
        boolean same = skus.size() == sold.size()
                && sold.stream().allMatch(item -> skus.containsKey(item.sku().value()));
        if (!same || !Product.LIVE.equals(product.status())) {
            throw ChannelFailure.refusal(TikTokIssues.notThere());
        }
        reprice(product, sold);
        restock(product, sold);
        return applied(listing.sku(), product.id());
    }

    /** Prices alone, and only those that are others: a campaign locks prices it does not lock stocks. */
    private void reprice(Product product, List<Variant> items) throws ChannelFailure {
        ObjectNode change = TikTokCalls.object();
        ArrayNode changed = change.putArray(SKUS);
        Map<String, JsonNode> skus = product.skus();
        for (Variant item : items) {
            JsonNode sku = Objects.requireNonNull(skus.get(item.sku().value()));
            if (!TikTokListingMapper.amount(item).equals(Product.price(sku))) {
                ObjectNode one = changed.addObject();
                one.set("id", sku.path("id"));
                one.set("price", TikTokListingMapper.price(item));
            }
        }
        if (!changed.isEmpty()) {
            calls.change("POST", TikTokCalls.product(product.id()) + "/prices/update", change, 1);
        }
    }

    private void restock(Product product, List<Variant> items) throws ChannelFailure {
        ObjectNode change = TikTokCalls.object();
        ArrayNode changed = change.putArray(SKUS);
        Map<String, JsonNode> skus = product.skus();
        for (Variant item : items) {
            JsonNode sku = Objects.requireNonNull(skus.get(item.sku().value()));
            if (sku.path("inventory").path(0).path("quantity").asInt(-1) != mapper.quantity(item)) {
                ObjectNode one = changed.addObject();
                one.set("id", sku.path("id"));
                one.putArray("inventory").add(mapper.inventory(item));
            }
        }
        if (!changed.isEmpty()) {
            calls.change("POST", TikTokCalls.product(product.id()) + "/inventory/update", change, changed.size());
        }
    }

    /** What the platform says of a product it is not given. */
    Preview preview(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        Words words = mapper.words(listing);
        requireSound(listing, words);
        if (mapper.sold(listing).isEmpty()) {
            return new Preview.Checked(List.of(TikTokIssues.soldOut()));
        }
        ObjectNode product =
                mapper.product(listing, command.version(), words, dresser().dress(listing, words), null);
        JsonNode data = calls.ask(PRODUCTS + "/listing_check", Map.of(), product);
        return switch (data.path("check_result").asText()) {
            case "PASS" -> new Preview.Checked(List.of());
            case "FAILED" -> new Preview.Checked(reasons(data.path("fail_reasons")));
            default -> throw ChannelFailure.unanswered("No result");
        };
    }

    private static List<Issue> reasons(JsonNode reasons) {
        List<Issue> issues = new ArrayList<>();
        reasons.forEach(reason -> issues.add(TikTokErrors.finding(
                "listing_check.FAILED", "", reason.path("message").asText())));
        return issues.isEmpty() ? List.of(TikTokErrors.finding("listing_check.FAILED", "", "")) : issues;
    }

    private Finder finder() {
        return new Finder(calls, memory);
    }

    private Dresser dresser() {
        return new Dresser(calls, mapper, memory);
    }

    private static Outcome applied(Sku sku, String id) {
        return new Outcome.Applied(new ListingReference(sku, id));
    }
}
