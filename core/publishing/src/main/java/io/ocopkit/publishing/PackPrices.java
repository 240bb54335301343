package io.ocopkit.publishing;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Prices of the packs of one offer, against what was shown of them before. */
final class PackPrices {

    private PackPrices() {}

    /** The price of the dearest pack; null when all packs cost the same, or any is on request. */
    static @Nullable Money highest(Offer offer) {
        Money lowest = offer.price();
        Money highest = lowest;
        for (Variant variant : offer.variants()) {
            Money price = variant.price();
            if (price != null && highest != null && price.isGreaterThan(highest)) {
                highest = price;
            }
        }
        return highest == null || highest.equals(lowest) ? null : highest;
    }

    /** Packs that cost differently and now all cost the same: more often one cell copied down a column than a decision. */
    static boolean isFlattened(@Nullable Publication before, Offer after) {
        boolean differed = before != null && before.shown().highestPrice() != null;
        List<Variant> packs = after.variants();
        Set<Money> prices = new HashSet<>();
        packs.forEach(pack -> {
            Money price = pack.price();
            if (price != null) {
                prices.add(price);
            }
        });
        return differed && packs.size() > 1 && prices.size() == 1;
    }
}
