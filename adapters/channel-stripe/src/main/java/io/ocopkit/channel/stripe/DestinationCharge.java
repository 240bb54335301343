package io.ocopkit.channel.stripe;

import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a buyer pays straight to the producer's account at Stripe (Connect, destination charge). For orders of one
 * producer; orders of several are paid out by {@link StripeTransfers}.
 *
 * @param account the producer's connected account, {@code acct_…}
 * @param fee what the shop keeps, in dong; null for nothing
 */
public record DestinationCharge(String account, @Nullable Money fee) {

    /** Requires an account. */
    public DestinationCharge {
        Objects.requireNonNull(account, "account");
    }
}
