package io.ocopkit.publishing;

import io.ocopkit.model.Dong;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A price ten times what it was, or a tenth of it: more often a slip of the decimal point than a decision. */
final class PriceJump {
    private static final long FACTOR = 10;

    private PriceJump() {}

    static boolean isOne(@Nullable Money before, @Nullable Money after) {
        if (before == null || after == null) {
            return false;
        }
        long old = Dong.amountOf(before);
        long now = Dong.amountOf(after);
        return now / FACTOR >= old || old / FACTOR >= now;
    }
}
