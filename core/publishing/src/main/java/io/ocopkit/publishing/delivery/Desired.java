package io.ocopkit.publishing.delivery;

import java.time.Instant;

/** Says what is wanted of an item at the moment something is about to be sent, and asks the gate for it once more. */
@FunctionalInterface
public interface Desired {

    /**
     * What to send. If the gate no longer passes the item, the withdrawal is put on record first, and the answer is
     * {@link Wanted.Moved}.
     *
     * @param delivery the delivery that is due
     * @param now the instant
     * @return what to send
     */
    Wanted of(Delivery delivery, Instant now);
}
