package io.ocopkit.channel.stripe;

import io.ocopkit.model.ProductId;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a producer gets of an order.
 *
 * @param reference our own number of the share; it is paid once, however often it is asked for; 1 to 200 characters
 * @param order the order's reference, which joins the share with the buyer's payment
 * @param product the certified product that was sold
 * @param account the producer's connected account, {@code acct_…}
 * @param amount how much, in the currency the platform is paid out in
 * @param charge the buyer's payment it is taken from, {@code ch_…}, so that it waits for that money; null to take it from
 *     the balance
 */
public record ProducerShare(
        String reference,
        String order,
        ProductId product,
        String account,
        Money amount,
        @Nullable String charge) {
    private static final int LONGEST = 200;

    /** Refuses references of other lengths, nothing and less, and currencies Stripe counts in its own way. */
    public ProducerShare {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(account, "account");
        if (isNoReference(reference) || isNoReference(order)) {
            throw new IllegalArgumentException("References have 1 to 200 characters");
        }
        if (!amount.isPositive() || !StripeAmount.isKnown(amount)) {
            throw new IllegalArgumentException("No amount that can be paid: " + amount);
        }
    }

    private static boolean isNoReference(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }
}
