package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import java.util.Optional;

/** Reads outcomes. */
final class Outcomes {
    private Outcomes() {}

    /** The listing as the channel knows it, where the outcome says. */
    static Optional<ListingReference> reference(Outcome outcome) {
        if (outcome instanceof Outcome.Applied applied) {
            return Optional.of(applied.reference());
        }
        if (outcome instanceof Outcome.Accepted accepted) {
            return Optional.of(accepted.reference());
        }
        return outcome instanceof Outcome.InDoubt doubt ? Optional.of(doubt.reference()) : Optional.empty();
    }

    static boolean isTaken(Outcome outcome) {
        return outcome instanceof Outcome.Applied || outcome instanceof Outcome.Accepted;
    }

    static ListingReference taken(Outcome outcome) {
        if (!isTaken(outcome)) {
            throw new AssertionError("The channel should have taken it: " + outcome);
        }
        return reference(outcome).orElseThrow();
    }
}
