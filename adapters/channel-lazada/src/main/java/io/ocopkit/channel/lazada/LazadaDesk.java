package io.ocopkit.channel.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.ProofTerm;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.lazada.LazadaListingMapper.Words;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts one listing up: a product and its SKUs. For one thread. */
final class LazadaDesk {
    private static final String UPDATE = "/product/update";

    private final LazadaCalls calls;
    private final LazadaConfig config;
    private final LazadaMemory memory;
    private final LazadaListingMapper mapper;
    private @Nullable String item;

    LazadaDesk(LazadaCalls calls, LazadaConfig config, LazadaMemory memory) {
        this.calls = calls;
        this.config = config;
        this.memory = memory;
        this.mapper = new LazadaListingMapper(config);
    }

    /** The listing by all that is known of it by now, so that what is in doubt is found again. */
    ListingReference about(ListingReference reference) {
        return item == null ? reference : new ListingReference(reference.sku(), item);
    }

    /** A listing as it is to be written. */
    private record Work(Listing listing, Words words, Pictures pictures) {
        Sku sku() {
            return listing.sku();
        }

        List<Variant> items() {
            return listing.offer().items();
        }

        Set<String> keys() {
            return items().stream().map(each -> each.sku().value()).collect(Collectors.toSet());
        }
    }

    Outcome publish(PublishCommand command) throws ChannelFailure {
        Listing listing = command.listing();
        Words words = mapper.words(listing);
        List<Issue> against = new ArrayList<>(LazadaCheck.errors(listing, words));
        ProofTerm.issue(listing, calls.context().clock()).ifPresent(against::add);
        if (!against.isEmpty()) {
            return new Outcome.Rejected(against);
        }
        String key = command.reference().channelKey();
        Optional<LazadaProduct> known = key == null ? Optional.empty() : calls.product(key);
        Work work = new Work(listing, words, Pictures.of(listing, words, calls, memory.pictures()));
        return known.isPresent() ? update(work, known.get()) : create(work);
    }

    private Outcome create(Work work) throws ChannelFailure {
        JsonNode made;
        try {
            made = calls.change("/product/create", mapper.whole(product(work), newSkus(work, work.items())))
                    .path("data");
        } catch (LazadaRefused e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            return adopt(work);
        }
        String id = made.path("item_id").asText("");
        if (id.isEmpty()) {
            throw ChannelFailure.unanswered("No item");
        }
        remember(id, made.path("sku_list"), work);
        boolean live = "active".equalsIgnoreCase(made.path("item_status").asText(""));
        ListingReference reference = new ListingReference(work.sku(), id);
        return live ? new Outcome.Applied(reference) : new Outcome.Accepted(reference);
    }

    private void remember(String id, JsonNode made, Work work) {
        Map<String, String> ids = new HashMap<>();
        made.forEach(sku ->
                ids.put(sku.path("seller_sku").asText(), sku.path("sku_id").asText()));
        memory.skuIds().keep(id, kept(ids, work), calls.context().clock());
    }

    /** What has our SKU already is ours: somebody put it up by hand, or the answer to an attempt of ours was lost. */
    private Outcome adopt(Work work) throws ChannelFailure {
        for (Variant pack : work.items()) {
            Optional<LazadaProduct> found = calls.productOf(pack.sku().value());
            if (found.isPresent()) {
                return update(work, found.get());
            }
        }
        return LazadaIssues.skuTaken();
    }

    /** First what is there and what it costs, last what shows it: nobody sees a product of half its packs come back. */
    private Outcome update(Work work, LazadaProduct former) throws ChannelFailure {
        if (!isOurs(work, former)) {
            return LazadaIssues.skuTaken();
        }
        item = former.id();
        LazadaProduct present = complete(work, former);
        new Removal(calls, config, memory)
                .remove(
                        present,
                        present.skuIds().keySet().stream()
                                .filter(key -> !work.keys().contains(key))
                                .toList());
        Map<String, String> ids = present.skuIds();
        memory.skuIds().keep(former.id(), kept(ids, work), calls.context().clock());
        new LazadaOffers(calls, config, memory.skuIds())
                .sendAll(work.items().stream()
                        .map(pack -> LazadaListingMapper.line(former.id(), id(ids, pack), pack))
                        .toList());
        write(work, former.id(), ids);
        return shown(work.sku(), former);
    }

    /** A product that also has packs of others is not taken over: they would be lost. */
    private boolean isOurs(Work work, LazadaProduct product) {
        String attribute = config.rules().pageAttribute();
        return attribute == null
                || product.page(attribute).equals(work.sku().value())
                || product.skuIds().keySet().stream()
                        .allMatch(key -> work.keys().contains(key)
                                || key.equals(work.sku().value()));
    }

    private LazadaProduct complete(Work work, LazadaProduct former) throws ChannelFailure {
        List<Variant> missing = work.items().stream()
                .filter(pack -> !former.has(pack.sku().value()))
                .toList();
        if (missing.isEmpty()) {
            return former;
        }
        ObjectNode product = product(work).put("ItemId", former.id());
        product.put(
                "AssociatedSku", former.skuIds().values().stream().findFirst().orElse(""));
        calls.change(UPDATE, mapper.whole(product, newSkus(work, missing)));
        LazadaProduct present =
                calls.product(former.id()).orElseThrow(() -> ChannelFailure.unanswered("The product is gone"));
        if (!present.skuIds().keySet().containsAll(work.keys())) {
            throw ChannelFailure.unanswered("Not all of the SKUs");
        }
        return present;
    }

    private void write(Work work, String id, Map<String, String> ids) throws ChannelFailure {
        int most = config.rules().skusPerCall();
        List<Variant> items = work.items();
        for (int from = 0; from < items.size(); from += most) {
            List<ObjectNode> skus = items.subList(from, Math.min(from + most, items.size())).stream()
                    .map(pack -> mapper.sku(work.listing(), pack, work.words(), work.pictures())
                            .put("SkuId", id(ids, pack))
                            .put("Status", "active"))
                    .toList();
            calls.change(UPDATE, mapper.whole(product(work).put("ItemId", id), skus));
        }
    }

    private static String id(Map<String, String> ids, Variant pack) {
        return ids.getOrDefault(pack.sku().value(), "");
    }

    private static Map<String, String> kept(Map<String, String> ids, Work work) {
        return ids.entrySet().stream()
                .filter(each -> work.keys().contains(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ObjectNode product(Work work) {
        return mapper.product(work.listing(), work.words(), work.pictures());
    }

    private List<ObjectNode> newSkus(Work work, List<Variant> packs) {
        return packs.stream()
                .map(pack -> mapper.newSku(work.listing(), pack, work.words(), work.pictures()))
                .toList();
    }

    /** What buyers did not see before may have to pass a review before they do. */
    private Outcome shown(Sku sku, LazadaProduct former) throws ChannelFailure {
        ListingReference reference = new ListingReference(sku, former.id());
        boolean live = former.isLive()
                || calls.product(former.id()).filter(LazadaProduct::isLive).isPresent();
        return live ? new Outcome.Applied(reference) : new Outcome.Accepted(reference);
    }
}
