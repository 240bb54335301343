package io.ocopkit.channel;

import java.util.Objects;

/**
 * Take this listing down. Taking down what is not there is a success.
 *
 * @param withdrawal what and why
 * @param reference how the channel knows it, if it does
 * @param version grows with every intent for this listing; an older version must never take effect after a newer one
 */
public record WithdrawCommand(Withdrawal withdrawal, ListingReference reference, long version) {

    /** Requires withdrawal and reference. */
    public WithdrawCommand {
        Objects.requireNonNull(withdrawal, "withdrawal");
        Objects.requireNonNull(reference, "reference");
    }
}
