package io.ocopkit.channel.tiki;

import io.ocopkit.channel.error.ChannelFailure;
import io.ocopkit.listing.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Tiki has of a listing.
 *
 * @param had the product of each pack that has one, in the order of the packs
 * @param missing packs without a product
 * @param others products of packs that are no longer offered
 */
record Shelf(Map<Variant, TikiProduct> had, List<Variant> missing, List<TikiProduct> others) {

    /** Sorts products by the packs they are; what is not among them is looked for by its SKU, and adopted. */
    static Shelf of(TikiShop shop, List<TikiProduct> known, List<Variant> packs) throws ChannelFailure {
        Map<Variant, TikiProduct> had = new LinkedHashMap<>();
        List<Variant> missing = new ArrayList<>();
        List<TikiProduct> others = new ArrayList<>(known);
        for (Variant pack : packs) {
            List<TikiProduct> found = known.stream()
                    .filter(product -> product.sku().equals(pack.sku().value()))
                    .toList();
            List<TikiProduct> all = found.isEmpty() ? shop.bySku(pack.sku()) : found;
            if (all.isEmpty()) {
                missing.add(pack);
            } else {
                had.put(pack, all.get(0));
                others.remove(all.get(0));
            }
        }
        return new Shelf(had, missing, others);
    }

    List<String> ids() {
        return had.values().stream().map(TikiProduct::id).toList();
    }

    boolean isHiddenByTiki() {
        return had.values().stream().anyMatch(TikiProduct::hidden);
    }
}
