package io.ocopkit.channel.vendure;

import static io.ocopkit.channel.vendure.GraphQl.argument;
import static io.ocopkit.channel.vendure.GraphQl.id;
import static io.ocopkit.channel.vendure.GraphQl.input;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.channel.vendure.VendureListingMapper.Packing;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps that make the product what the listing is: packs away, packs changed, packs added, texts, and last of all
 * visible. Whatever fails on the way leaves a product that the next attempt completes.
 */
final class Filling {
    private final VendureListingMapper mapper;
    private final Frame frame;
    private final @Nullable ShopProduct there;
    private final Packing packing;
    private final Steps steps;
    private final Map<String, ShopVariant> kept = new LinkedHashMap<>();

    Filling(VendureListingMapper mapper, Frame frame, @Nullable ShopProduct there, Packing packing, Steps steps) {
        this.mapper = mapper;
        this.steps = steps;
        this.frame = frame;
        this.there = there;
        this.packing = packing;
    }

    void add(List<ShopProduct> copies) throws ChannelFailure {
        if (there != null) {
            mapper.items().forEach(item -> there.variant(item).ifPresent(found -> kept.put(found.id(), found)));
        }
        removeVariants();
        regroup();
        changeVariants();
        addVariants();
        removeValues();
        steps.add("product", "updateProduct", "{id}", input("UpdateProductInput!", product()));
        hide(copies);
    }

    private static List<String> ids(List<ShopOption> groups) {
        return groups.stream().map(ShopOption::id).sorted().toList();
    }

    /** Packs cannot move to other options: they are made anew, under new keys of the shop's. */
    private void removeVariants() {
        List<String> gone = there == null
                ? List.of()
                : there.variants().stream()
                        .map(ShopVariant::id)
                        .filter(variant -> !kept.containsKey(variant))
                        .toList();
        if (!gone.isEmpty()) {
            steps.add("gone", "deleteProductVariants", "{result message}", argument("ids", "[ID!]!", array(gone)));
        }
    }

    private void regroup() {
        List<ShopOption> before = there == null ? List.of() : there.groups();
        List<String> wanted = ids(frame.options());
        for (ShopOption group : before) {
            if (!wanted.contains(group.id())) {
                steps.add(
                        "without" + group.id(),
                        "removeOptionGroupFromProduct",
                        "{... on ErrorResult{errorCode message}}",
                        id("productId", frame.product()),
                        id("optionGroupId", group.id()));
            }
        }
        for (ShopOption group : frame.options()) {
            if (!ids(before).contains(group.id())) {
                steps.add(
                        "with" + group.id(),
                        "addOptionGroupToProduct",
                        "{id}",
                        id("productId", frame.product()),
                        id("optionGroupId", group.id()));
            }
        }
    }

    private void changeVariants() throws ChannelFailure {
        ArrayNode changed = JsonNodeFactory.instance.arrayNode();
        for (Variant item : mapper.items()) {
            ShopVariant found = found(item);
            ObjectNode wanted = found == null ? null : mapper.variant(found.id(), item, packing);
            if (found != null && wanted != null && !found.is(wanted)) {
                changed.add(wanted);
            }
        }
        if (!changed.isEmpty()) {
            steps.add("changed", "updateProductVariants", "{id}", input("[UpdateProductVariantInput!]!", changed));
        }
    }

    private void addVariants() throws ChannelFailure {
        ArrayNode added = JsonNodeFactory.instance.arrayNode();
        for (Variant item : mapper.items()) {
            if (found(item) == null) {
                added.add(mapper.newVariant(frame.product(), item, frame.options(), packing));
            }
        }
        if (!added.isEmpty()) {
            steps.add("added", "createProductVariants", "{id}", input("[CreateProductVariantInput!]!", added));
        }
    }

    private @Nullable ShopVariant found(Variant item) {
        return there == null
                ? null
                : there.variant(item)
                        .filter(variant -> kept.containsKey(variant.id()))
                        .orElse(null);
    }

    /** A choice no pack has is not offered; a group that other products share stays as it is. */
    private void removeValues() {
        for (int option = 0; option < frame.options().size(); option++) {
            ShopOption group = frame.options().get(option);
            List<String> wanted = new ArrayList<>(mapper.values(option));
            for (ShopOption.Value value : group.values()) {
                if (group.products() <= 1 && !wanted.remove(value.name())) {
                    steps.add("value" + value.id(), "deleteProductOption", "{result}", id("id", value.id()));
                }
            }
        }
    }

    private ObjectNode product() {
        return mapper.product(frame.product(), packing.languages(), packing.pictures());
    }

    private void hide(List<ShopProduct> copies) {
        Sku sku = mapper.listing().sku();
        ArrayNode hidden = JsonNodeFactory.instance.arrayNode();
        copies.stream()
                .filter(ShopProduct::isEnabled)
                .forEach(copy -> hidden.add(VendureListingMapper.withdrawn(copy.id(), sku, copy.version())));
        if (!hidden.isEmpty()) {
            steps.add("copies", "updateProducts", "{id}", input("[UpdateProductInput!]!", hidden));
        }
    }

    static ArrayNode array(List<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
