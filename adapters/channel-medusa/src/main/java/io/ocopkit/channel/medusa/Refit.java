package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes packs come and go before the rest is written. Packs are told apart by their SKUs; to other options they cannot
 * move, so they are made anew. Whatever fails on the way leaves a product that the next attempt completes.
 */
final class Refit {
    private final MedusaCalls calls;
    private final Publication publication;
    private final MedusaListingMapper mapper;
    private final ShopProduct there;

    Refit(MedusaCalls calls, Publication publication, ShopProduct there) {
        this.calls = calls;
        this.publication = publication;
        this.mapper = publication.mapper();
        this.there = there;
    }

    void make() throws ChannelFailure {
        Set<String> wanted = MedusaListingMapper.skus(mapper.listing());
        if (hasOptions()) {
            addValues();
            delete(there.variants().stream()
                    .filter(variant -> !wanted.contains(variant.sku()))
                    .toList());
            there.variants().stream()
                    .filter(variant -> wanted.contains(variant.sku()))
                    .forEach(variant -> publication.variants().put(variant.sku(), variant.id()));
        } else {
            hide();
            delete(there.variants());
            replaceOptions();
        }
        create();
    }

    /** A single pack keeps whatever the shop calls its only choice. */
    private boolean hasOptions() {
        Set<String> titles =
                there.options().stream().map(ShopProduct.Option::title).collect(Collectors.toSet());
        return titles.equals(mapper.options().keySet())
                || mapper.isSingle() && there.skus().equals(MedusaListingMapper.skus(mapper.listing()));
    }

    private void addValues() throws ChannelFailure {
        ArrayNode changes = MedusaListingMapper.object().putArray("update");
        for (ShopProduct.Option option : there.options()) {
            Set<String> missing = new HashSet<>(mapper.options().getOrDefault(option.title(), Set.of()));
            missing.removeAll(option.values().keySet());
            if (!missing.isEmpty()) {
                ArrayNode added = changes.addObject()
                        .put("product_option_id", option.id())
                        .putArray("add");
                missing.stream().sorted().forEach(value -> added.addObject().put("value", value));
            }
        }
        if (!changes.isEmpty()) {
            change("options", MedusaListingMapper.object().set("update", changes));
        }
    }

    /** Nobody sees a product between its old packs and its new ones. */
    private void hide() throws ChannelFailure {
        if (there.isPublished()) {
            calls.change(
                    "/admin/products/" + Query.encoded(there.id()) + "?fields=id",
                    MedusaListingMapper.object().put("status", "draft"));
            publication.hasWritten();
        }
    }

    private void delete(List<ShopVariant> gone) throws ChannelFailure {
        ObjectNode changes = MedusaListingMapper.object();
        gone.forEach(variant -> changes.withArray("delete").add(variant.id()));
        if (!changes.isEmpty()) {
            change("variants", changes);
        }
    }

    private void replaceOptions() throws ChannelFailure {
        ObjectNode changes = MedusaListingMapper.object();
        there.options().forEach(option -> changes.withArray("remove").add(option.id()));
        mapper.options()
                .forEach((title, values) -> changes.withArray("add").add(MedusaListingMapper.newOption(title, values)));
        change("options", changes);
    }

    /** After packs that are gone, for they may have had the same choices. */
    private void create() throws ChannelFailure {
        ObjectNode changes = MedusaListingMapper.object();
        for (Variant item : mapper.items()) {
            if (!publication.variants().containsKey(item.sku().value())) {
                changes.withArray("create").add(mapper.newVariant(item));
            }
        }
        if (!changes.isEmpty()) {
            change("variants", changes)
                    .path("created")
                    .forEach(variant -> publication
                            .variants()
                            .put(
                                    variant.path("sku").asText(),
                                    variant.path("id").asText()));
        }
        if (!publication.variants().keySet().containsAll(MedusaListingMapper.skus(mapper.listing()))) {
            throw ChannelFailure.unanswered("A pack");
        }
    }

    /** A choice no pack has is not offered. */
    void removeValues() throws ChannelFailure {
        ArrayNode changes = MedusaListingMapper.object().putArray("update");
        for (ShopProduct.Option option : there.options()) {
            Set<String> unused = option.values().entrySet().stream()
                    .filter(value -> there.variants().stream()
                            .noneMatch(variant ->
                                    value.getKey().equals(variant.choices().get(option.title()))))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            if (!unused.isEmpty()) {
                ArrayNode removed = changes.addObject()
                        .put("product_option_id", option.id())
                        .putArray("remove");
                unused.forEach(removed::add);
            }
        }
        if (!changes.isEmpty()) {
            change("options", MedusaListingMapper.object().set("update", changes));
        }
    }

    private JsonNode change(String what, ObjectNode changes) throws ChannelFailure {
        JsonNode done = calls.change(
                "/admin/products/" + Query.encoded(there.id()) + "/" + what + "/batch?fields=id,sku", changes);
        publication.hasWritten();
        return done;
    }
}
