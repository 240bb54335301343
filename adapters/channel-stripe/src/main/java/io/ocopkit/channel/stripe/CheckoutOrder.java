package io.ocopkit.channel.stripe;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer is about to pay.
 *
 * @param reference the shop's own number of the order, 1 to 200 characters; also the group that joins the payment with the
 *     shares of its producers
 * @param lines what is bought; 1 to 40 lines
 * @param success where the buyer comes back to after paying
 * @param cancel where the buyer comes back to otherwise; null to stay at Stripe
 * @param destination whom it is paid to; null for the shop itself
 */
public record CheckoutOrder(
        String reference,
        List<CheckoutLine> lines,
        URI success,
        @Nullable URI cancel,
        @Nullable DestinationCharge destination) {
    /** Each line takes a place in the metadata, of which Stripe gives 50. */
    private static final int MOST_LINES = 40;

    private static final int LONGEST_REFERENCE = 200;

    /** Refuses an order of nothing, and what Stripe has no room for. */
    public CheckoutOrder {
        Objects.requireNonNull(success, "success");
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("An order has 1 to 40 lines, not " + lines.size());
        }
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            throw new IllegalArgumentException("An order's reference has 1 to 200 characters");
        }
    }
}
