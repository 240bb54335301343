package io.ocopkit.testkit.contract;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import java.util.Optional;

/** Reads observations. */
final class Observations {
    private Observations() {}

    static Optional<ListingReference> reference(Observation seen) {
        if (seen instanceof Observation.Live live) {
            return Optional.of(live.reference());
        }
        if (seen instanceof Observation.Hidden hidden) {
            return Optional.of(hidden.reference());
        }
        if (seen instanceof Observation.InReview review) {
            return Optional.of(review.reference());
        }
        return seen instanceof Observation.Refused refused ? Optional.of(refused.reference()) : Optional.empty();
    }
}
