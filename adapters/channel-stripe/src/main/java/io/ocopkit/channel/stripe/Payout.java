package io.ocopkit.channel.stripe;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import java.util.List;
import java.util.Objects;

/** What became of a producer's share. Anything but {@link Paid} can be asked for again, under the same reference. */
public sealed interface Payout {

    /**
     * It was paid, now or before.
     *
     * @param transfer Stripe's key of the transfer, {@code tr_…}
     */
    record Paid(String transfer) implements Payout {

        /** Requires the key. */
        public Paid {
            Objects.requireNonNull(transfer, "transfer");
        }
    }

    /**
     * Nothing was sent, because no valid certificate stands behind the product today. The money stays with the shop.
     *
     * @param reasons the gate's; never empty
     */
    record Held(List<Issue> reasons) implements Payout {

        /** Keeps an unmodifiable copy. */
        public Held {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Not this time: Stripe refuses, does not answer, or something was paid under this reference that is not this share.
     *
     * @param why what stood in the way; in doubt means that it may have been paid, which the next attempt finds out
     */
    record Failed(Outcome why) implements Payout {

        /** Requires a reason. */
        public Failed {
            Objects.requireNonNull(why, "why");
        }
    }
}
