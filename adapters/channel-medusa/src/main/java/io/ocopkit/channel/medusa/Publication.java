package io.ocopkit.channel.medusa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Variant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One command on its way: what is wanted, what the shop has, and how far it has got. */
final class Publication {
    private final PublishCommand command;
    private final MedusaListingMapper mapper;
    private final ShopFacts facts;
    private final Map<String, String> variants = new LinkedHashMap<>();
    private @Nullable ShopProduct there;
    private boolean hasWritten;

    Publication(PublishCommand command, MedusaListingMapper mapper, ShopFacts facts, @Nullable ShopProduct there) {
        this.command = command;
        this.mapper = mapper;
        this.facts = facts;
        this.there = there;
    }

    /** Finds what the shop has, and stops an older command, and what another product of the shop stands in the way of. */
    static Publication of(PublishCommand command, MedusaListingMapper mapper, ShopFacts facts, ShopView view)
            throws ChannelFailure {
        ShopView.Wish wish = wish(command);
        ShopProduct there = view.product(wish).orElse(null);
        if (there != null && there.version() > command.version()) {
            throw ChannelFailure.refusal(MedusaIssues.newerVersion(there.version()));
        }
        for (ShopProduct seller : view.sellers(wish)) {
            boolean other = there == null || !seller.id().equals(there.id());
            if (other || !seller.isOurs() && !seller.sellsOnly(wish.items())) {
                throw ChannelFailure.refusal(MedusaIssues.skuTaken(seller.id()));
            }
        }
        return new Publication(command, mapper, facts, there);
    }

    static ShopView.Wish wish(PublishCommand command) {
        return new ShopView.Wish(command.reference(), MedusaListingMapper.skus(command.listing()), true);
    }

    PublishCommand command() {
        return command;
    }

    MedusaListingMapper mapper() {
        return mapper;
    }

    Optional<ShopProduct> there() {
        return Optional.ofNullable(there);
    }

    /** The packs' keys of the shop's by their SKUs. */
    Map<String, String> variants() {
        return variants;
    }

    ListingReference reference() {
        return there == null
                ? command.reference()
                : new ListingReference(command.listing().sku(), there.id());
    }

    /** From now on it cannot be said that nothing has happened. */
    void hasWritten() {
        hasWritten = true;
    }

    Outcome end(ChannelFailure failure) {
        return failure.ofPublication(reference(), hasWritten);
    }

    /** Price and stock are changed only where all packs are. */
    void requireListed() throws ChannelFailure {
        if (there == null
                || !there.isOurs()
                || !there.skus().containsAll(MedusaListingMapper.skus(command.listing()))) {
            throw ChannelFailure.refusal(MedusaIssues.notListed());
        }
    }

    /** All of it, under the list of the batch it belongs to. */
    void write(ObjectNode batch) {
        if (there == null) {
            batch.withArray("create").add(mapper.newProduct(facts));
        } else {
            batch.withArray("update").add(mapper.product(there, variants, facts));
        }
    }

    void writeOffer(ObjectNode batch) {
        batch.withArray("update").add(mapper.offered(there().orElseThrow()));
    }

    /** Takes the product as it has become from the shop's answer; false when it is not in it. */
    boolean find(JsonNode answer) {
        String list = there == null ? "created" : "updated";
        for (JsonNode node : answer.path(list)) {
            ShopProduct product = new ShopProduct(node);
            if (there == null
                    ? product.isOf(command.listing().sku())
                    : product.id().equals(there.id())) {
                there = product;
                return true;
            }
        }
        return false;
    }

    /** Adds the levels that differ from the stock that is wanted. */
    void count(ObjectNode batch) {
        for (Variant item : mapper.items()) {
            there().stream()
                    .flatMap(product -> product.variants().stream())
                    .filter(variant -> variant.sku().equals(item.sku().value()))
                    .forEach(variant -> count(variant, MedusaListingMapper.stock(item), batch));
        }
    }

    /** A pack without a number has a level all the same, or Medusa takes no order for it. */
    private void count(ShopVariant variant, @Nullable Integer stock, ObjectNode batch) {
        Long known = variant.levels().get(facts.location());
        boolean same = known != null && (stock == null || stock.longValue() == known);
        if (!same && variant.inventoryItem() != null) {
            batch.withArray(known == null ? "create" : "update")
                    .addObject()
                    .put("inventory_item_id", variant.inventoryItem())
                    .put("location_id", facts.location())
                    .put("stocked_quantity", stock == null ? 0 : stock);
        }
    }

    /** Buyers do not see it yet, though they should. */
    boolean isHidden() {
        return there != null && !there.isPublished();
    }

    /** Only a pack that is there can be given a picture of its own. */
    void show(ObjectNode batch) {
        ObjectNode product =
                batch.withArray("update").addObject().put("id", reference().channelKey());
        product.put("status", "published");
        if (mapper.items().stream().anyMatch(item -> item.image() != null)) {
            ArrayNode packs = product.putArray("variants");
            for (ShopVariant variant : there().map(ShopProduct::variants).orElseThrow()) {
                ObjectNode pack = packs.addObject().put("id", variant.id());
                mapper.items().stream()
                        .filter(item -> item.sku().value().equals(variant.sku()))
                        .forEach(item -> pack.put("thumbnail", MedusaListingMapper.picture(item)));
            }
        }
    }
}
