package io.ocopkit.channel.woocommerce;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import org.jspecify.annotations.Nullable;

/** A request to the shop that did not do what it should. It never leaves this package. */
final class WooFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Cause cause;

    /** What it means for whoever needed the answer. */
    interface Cause {

        /** For a command, of which nothing else has been done. */
        Outcome ofCommand(ListingReference reference);

        /** For a look. */
        Outcome ofLook();

        /** Whether the shop answered that it does not have what was asked for. */
        default boolean isAbsence() {
            return false;
        }

        /** What has the SKU that was to be given to something else; null when that is not the trouble. */
        default @Nullable String owner() {
            return null;
        }
    }

    WooFailure(Cause cause, @Nullable Throwable source) {
        super("A request to the shop failed", source);
        this.cause = cause;
    }

    Cause meaning() {
        return cause;
    }
}
