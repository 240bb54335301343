package io.ocopkit.publishing;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.listing.Variant;
import io.ocopkit.model.Dong;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A price ten times what it was, or a tenth of it: more often a slip of the decimal point than a decision. */
final class PriceJump {
    private static final long FACTOR = 10;

    private PriceJump() {}

    /** Each variant is held against itself; only where none was known before, the lowest price against the lowest. */
    static List<Finding> of(Publication.Shown before, Offer after) {
        Map<Sku, Money> known = before.prices();
        return after.items().stream().anyMatch(item -> known.containsKey(item.sku()))
                ? ofVariants(known, after.items())
                : ofWhole(before.price(), after.price());
    }

    private static List<Finding> ofVariants(Map<Sku, Money> known, List<Variant> variants) {
        List<Finding> jumps = new ArrayList<>(0);
        for (Variant variant : variants) {
            Money before = known.get(variant.sku());
            Money after = variant.price();
            if (before != null && after != null && isOne(before, after)) {
                jumps.add(Sentences.priceJump(variant.sku(), before, after));
            }
        }
        return jumps;
    }

    private static List<Finding> ofWhole(@Nullable Money before, @Nullable Money after) {
        return before != null && after != null && isOne(before, after)
                ? List.of(Sentences.priceJump(before, after))
                : List.of();
    }

    private static boolean isOne(Money before, Money after) {
        long old = Dong.amountOf(before);
        long now = Dong.amountOf(after);
        return now / FACTOR >= old || old / FACTOR >= now;
    }

    /** Packs that cost differently and now all cost the same: more often one cell copied down a column than a decision. */
    static boolean isFlattened(Publication.Shown before, Offer after) {
        Set<Money> prices = new HashSet<>();
        for (Variant variant : after.variants()) {
            if (variant.price() != null) {
                prices.add(variant.price());
            }
        }
        return new HashSet<>(before.prices().values()).size() > 1
                && after.variants().size() > 1
                && prices.size() == 1;
    }
}
