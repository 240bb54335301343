package io.ocopkit.channel.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.shopee.ShopeeListingMapper.Words;
import io.ocopkit.channel.shopee.ShopeeMemory.ItemLimits;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries one command out on an item and its models. */
record ShopeeDesk(ShopeeCalls calls, ShopeeMemory memory, ShopeeListingMapper mapper) {
    private static final String HAS_MODEL = "has_model";

    ShopeeItems items() {
        return new ShopeeItems(calls, memory);
    }

    Outcome publish(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        List<Issue> against = new ArrayList<>(
                ShopeeCheck.of(listing, mapper.words(listing), mapper.config().limits()));
        ProofTerm.issue(listing, calls.context().clock()).ifPresent(against::add);
        if (ShopeeCheck.isRefusal(against)) {
            return new Outcome.Rejected(against);
        }
        String key = command.reference().channelKey();
        Optional<JsonNode> known = key == null ? Optional.empty() : items().byId(key);
        Draft draft = draft(listing, known);
        return known.isPresent() ? update(listing, draft, known.get()) : create(listing, draft);
    }

    /**
     * All that is said of a listing, and nothing of it sent yet.
     *
     * @param item what is written at every publication
     * @param pictures ids by address
     * @param models the packs there are; missing where there is no choice
     */
    private record Draft(Words words, ObjectNode item, Map<URI, String> pictures, JsonNode models) {}

    /** Whatever can be refused is refused before anything is written. */
    private Draft draft(Listing listing, Optional<JsonNode> known) throws ChannelFailure {
        ShopeeLookups lookups = new ShopeeLookups(calls, memory);
        String category = mapper.words(listing).category();
        ItemLimits limits = lookups.limits(category);
        Words words = mapper.words(listing, limits.title(), limits.description());
        List<Issue> against = new ArrayList<>(ShopeeCheck.of(listing, words, limits));
        ArrayNode attributes =
                new ShopeeAttributes(category, lookups.attributes(category), against::add).write(words.attributes());
        if (ShopeeCheck.isRefusal(against)) {
            throw ChannelFailure.refusal(against);
        }
        JsonNode models = known.isPresent() && hasModels(known.get())
                ? models(known.get()).read()
                : JsonNodeFactory.instance.missingNode();
        List<URI> shown = listing.offer().content().images().stream()
                .limit(limits.images().most())
                .toList();
        Map<URI, String> pictures = pictures(listing, shown, known, models);
        List<String> ids = shown.stream().map(pictures::get).toList();
        return new Draft(words, mapper.item(listing, words, ids, attributes), pictures, models);
    }

    private Map<URI, String> pictures(Listing listing, List<URI> shown, Optional<JsonNode> known, JsonNode models)
            throws ChannelFailure {
        Set<URI> addresses = new LinkedHashSet<>(shown);
        if (!listing.offer().variants().isEmpty()) {
            addresses.addAll(ShopeeModels.Tiers.of(listing.offer()).images());
        }
        Set<String> there = new HashSet<>(ShopeeModels.pictures(models));
        known.ifPresent(item -> item.path("image").path("image_id_list").forEach(id -> there.add(id.asText())));
        return new ShopeePictures(calls, memory, listing.sku()).ids(List.copyOf(addresses), there);
    }

    /** An item with a choice of packs is hidden until it has them: Shopee takes both in two calls. */
    private Outcome create(Listing listing, Draft draft) throws ChannelFailure {
        Offer offer = listing.offer();
        JsonNode made = calls.post("add_item", mapper.create(draft.item().deepCopy(), offer, draft.words()));
        String id = ShopeeItems.id(made);
        if (!id.matches("[1-9]\\d*")) {
            throw ChannelFailure.unanswered("No id");
        }
        items().remember(listing.sku().value(), id);
        if (offer.variants().isEmpty()) {
            return settled(listing.sku(), id, ShopeeItems.status(made));
        }
        new ShopeeModels(calls, mapper, id).begin(offer, draft.pictures());
        return show(listing.sku(), id);
    }

    private Outcome update(Listing listing, Draft draft, JsonNode former) throws ChannelFailure {
        String id = ShopeeItems.id(former);
        Offer offer = listing.offer();
        if (hasModels(former) && offer.variants().isEmpty()) {
            calls.post("delete_item", body(id));
            return create(listing, draft);
        }
        JsonNode changed =
                calls.post("update_item", draft.item().deepCopy().put(ShopeeItems.ITEM_ID, Long.parseLong(id)));
        boolean hidden = ShopeeItems.UNLIST.equals(ShopeeItems.status(former));
        if (offer.variants().isEmpty()) {
            models(former).correct(Map.of(ShopeeModels.ONLY, offer.items().get(0)), only -> former);
        } else if (hasModels(former) && ShopeeModels.isAlike(draft.models(), offer)) {
            models(former).complete(draft.models(), offer, draft.pictures());
        } else {
            if (ShopeeItems.NORMAL.equals(ShopeeItems.status(former))) {
                unlist(id, true);
                hidden = true;
            }
            models(former).begin(offer, draft.pictures());
        }
        return hidden
                ? show(listing.sku(), id)
                : settled(listing.sku(), id, changed.path(ShopeeItems.STATUS).asText(ShopeeItems.status(former)));
    }

    private Outcome show(Sku sku, String id) throws ChannelFailure {
        unlist(id, false);
        Optional<JsonNode> item = items().byId(id);
        return settled(sku, id, item.map(ShopeeItems::status).orElse(ShopeeItems.REVIEWING));
    }

    private void unlist(String id, boolean away) throws ChannelFailure {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("item_list")
                .addObject()
                .put(ShopeeItems.ITEM_ID, Long.parseLong(id))
                .put("unlist", away);
        calls.postEach("unlist_item", body, ShopeeItems.ITEM_ID, Set.of(id));
    }

    private static Outcome settled(Sku sku, String id, String status) {
        ListingReference reference = new ListingReference(sku, id);
        return ShopeeItems.NORMAL.equals(status) ? new Outcome.Applied(reference) : new Outcome.Accepted(reference);
    }

    Outcome offer(PublishCommand command) throws ChannelFailure {
        List<Issue> against = ShopeeCheck.of(
                command.listing(),
                mapper.words(command.listing()),
                mapper.config().limits());
        if (ShopeeCheck.isRefusal(against)) {
            return new Outcome.Rejected(against);
        }
        Optional<JsonNode> found = items().find(command.reference());
        List<Variant> variants = command.listing().offer().variants();
        if (found.isEmpty() || hasModels(found.get()) == variants.isEmpty()) {
            return ShopeeIssues.notThere();
        }
        ShopeeModels models = models(found.get());
        if (variants.isEmpty()) {
            models.price(
                    Map.of(ShopeeModels.ONLY, command.listing().offer().items().get(0)));
        } else {
            JsonNode had = models.read();
            Map<String, Variant> packs = ShopeeModels.ids(ShopeeModels.bySku(had), variants);
            if (packs.size() != variants.size() || !packs.keySet().equals(ShopeeModels.all(had))) {
                return ShopeeIssues.notThere();
            }
            models.price(packs);
        }
        return applied(command.reference().sku(), found.get());
    }

    /** Out of the shop, with its sales and ratings kept for the day it comes back. */
    Outcome withdraw(ListingReference reference) throws ChannelFailure {
        Optional<JsonNode> found = items().find(reference);
        if (found.isEmpty()) {
            return new Outcome.Applied(reference);
        }
        if (!ShopeeItems.UNLIST.equals(ShopeeItems.status(found.get()))) {
            unlist(ShopeeItems.id(found.get()), true);
        }
        return applied(reference.sku(), found.get());
    }

    Outcome stopSelling(ListingReference reference) throws ChannelFailure {
        Optional<JsonNode> found = items().find(reference);
        if (found.isEmpty()) {
            return new Outcome.Applied(reference);
        }
        ShopeeModels models = models(found.get());
        models.empty(hasModels(found.get()) ? ShopeeModels.all(models.read()) : Set.of(ShopeeModels.ONLY));
        return applied(reference.sku(), found.get());
    }

    private static boolean hasModels(JsonNode item) {
        return item.path(HAS_MODEL).asBoolean();
    }

    private ShopeeModels models(JsonNode item) {
        return new ShopeeModels(calls, mapper, ShopeeItems.id(item));
    }

    private static ObjectNode body(String id) {
        return JsonNodeFactory.instance.objectNode().put(ShopeeItems.ITEM_ID, Long.parseLong(id));
    }

    private static Outcome applied(Sku sku, JsonNode item) {
        return new Outcome.Applied(new ListingReference(sku, ShopeeItems.id(item)));
    }
}
