package io.ocopkit.support;

import io.ocopkit.model.Dong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How much a policy grants. */
public sealed interface SupportAmount {

    /**
     * What is granted towards a cost.
     *
     * @param cost what the producer spends on the purpose, in dong; null when not known yet
     * @return the amount in dong, never more than the cost; null when it depends on a cost that is not known
     */
    @Nullable
    Money towards(@Nullable Money cost);

    /**
     * An amount of dong.
     *
     * @param dong more than zero
     */
    record Fixed(Money dong) implements SupportAmount {

        /** Refuses other currencies and nothing. */
        public Fixed {
            requirePositive(dong);
        }

        @Override
        public Money towards(@Nullable Money cost) {
            return cost != null && cost.isLessThan(dong) ? cost : dong;
        }

        @Override
        public String toString() {
            return dong.toString();
        }
    }

    /**
     * A share of the cost.
     *
     * @param percent more than 0, at most 100
     * @param cap the most that is granted, in dong; null when there is no limit
     */
    record Share(BigDecimal percent, @Nullable Money cap) implements SupportAmount {
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        /** Refuses a share of nothing and of more than all. */
        public Share {
            if (percent.signum() <= 0 || percent.compareTo(ALL) > 0) {
                throw new IllegalArgumentException("A share is more than 0 and at most 100 percent");
            }
            if (cap != null) {
                requirePositive(cap);
            }
        }

        /** Parts of a dong are dropped. */
        @Override
        public @Nullable Money towards(@Nullable Money cost) {
            if (cost == null) {
                return null;
            }
            Money share = Dong.of(BigDecimal.valueOf(Dong.amountOf(cost))
                    .multiply(percent)
                    .divide(ALL, 0, RoundingMode.DOWN)
                    .longValueExact());
            return cap != null && cap.isLessThan(share) ? cap : share;
        }

        @Override
        public String toString() {
            return percent.toPlainString() + " %" + (cap == null ? "" : ", " + cap);
        }
    }

    private static void requirePositive(Money money) {
        if (Dong.amountOf(Objects.requireNonNull(money, "money")) <= 0) {
            throw new IllegalArgumentException("Support is more than nothing");
        }
    }
}
