package io.ocopkit.publishing.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says what is wanted of an item at the moment something is about to be sent, and asks the gate for it once more. */
public interface Desired {

    /**
     * What to send. If the gate no longer passes an item, the withdrawal is put on record first, and the answer is
     * {@link Wanted.Moved}.
     *
     * @param deliveries deliveries that are due, each item once
     * @param now the instant
     * @return what to send of each, in the order of the deliveries
     */
    List<Wanted> of(List<Delivery> deliveries, Instant now);

    /**
     * What to send of one item.
     *
     * @param delivery the delivery that is due
     * @param now the instant
     * @return what to send
     */
    default Wanted of(Delivery delivery, Instant now) {
        return of(List.of(delivery), now).get(0);
    }

    /**
     * Puts on record the withdrawal of what is past the last valid day the ledger knows of.
     *
     * @return how many items
     */
    long enforceLapsed();

    /**
     * When {@link #enforceLapsed()} will next have something to do, as far as the ledger knows.
     *
     * @param now the instant
     * @return the beginning, in Vietnam, of the first day after now that is too late for something that is shown; empty
     *     when nothing is to lapse
     */
    Optional<Instant> nextLapse(Instant now);

    /**
     * Asks about everything that is shown, and puts on record the withdrawal of what was revoked or has expired, and of
     * what the gate refuses for another reason as long as the brake lets that pass.
     *
     * @return how many items
     */
    long enforceAll();
}
