package io.ocopkit.channel.stripe;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;

/** A request to Stripe that did not do what it should. It never leaves this package. */
final class StripeFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Cause cause;

    /** What it means for whoever needed the answer. */
    interface Cause {

        /** For a command, of which nothing else has been done. */
        Outcome ofCommand(ListingReference reference);

        /** For a look. */
        Outcome ofLook();

        /** Whether Stripe answered that it does not have what was asked for. */
        default boolean isAbsence() {
            return false;
        }

        /** Whether Stripe answered that it already has what was to be made. */
        default boolean isDuplicate() {
            return false;
        }
    }

    StripeFailure(Cause cause, Throwable source) {
        super("A request to Stripe failed", source);
        this.cause = cause;
    }

    Cause meaning() {
        return cause;
    }
}
