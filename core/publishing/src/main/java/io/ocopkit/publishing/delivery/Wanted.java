package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;

/** What is to be sent, asked just before it leaves. */
public sealed interface Wanted {

    /**
     * Show this: it is what was planned, and the gate has passed it again.
     *
     * @param listing the listing
     */
    record Show(Listing listing) implements Wanted {}

    /**
     * Take this down.
     *
     * @param withdrawal what and why
     */
    record TakeDown(Withdrawal withdrawal) implements Wanted {}

    /**
     * Send nothing now.
     *
     * @param issue why
     */
    record Later(Issue issue) implements Wanted {

        /**
         * What is so today is not what was planned.
         *
         * @return the answer that asks for another plan
         */
        public static Later changedSincePlan() {
            return new Later(Issues.planAnew());
        }
    }

    /** Something else is wanted by now; the delivery is to be read again. */
    record Moved() implements Wanted {}
}
