package io.ocopkit.publishing.delivery;

import java.time.Instant;
import java.util.Objects;

/**
 * What the ledger wants of an item in an outlet.
 *
 * @param version the publication's version; grows with every intent for the item
 * @param lane what kind of call it takes
 * @param since when it was wanted
 */
public record Goal(long version, Lane lane, Instant since) {

    /** Requires lane and instant. */
    public Goal {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(since, "since");
    }

    Goal as(Lane other) {
        return new Goal(version, other, since);
    }

    boolean isWithdrawal() {
        return lane == Lane.WITHDRAW;
    }
}
