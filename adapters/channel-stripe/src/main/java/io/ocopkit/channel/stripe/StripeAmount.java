package io.ocopkit.channel.stripe;

import java.util.Set;
import org.joda.money.Money;

/** Amounts as Stripe wants them: whole numbers of a currency's smallest unit, which for the dong is the dong. */
final class StripeAmount {
    /** Where Stripe counts other units than ISO 4217 does. */
    private static final Set<String> PECULIAR = Set.of("ISK", "UGX", "MGA", "HUF", "TWD");

    private static final int MOST_DECIMALS = 2;

    private StripeAmount() {}

    static boolean isKnown(Money money) {
        return money.getCurrencyUnit().getDecimalPlaces() <= MOST_DECIMALS
                && !PECULIAR.contains(money.getCurrencyUnit().getCode());
    }

    static long of(Money money) {
        return money.getAmountMinorLong();
    }
}
