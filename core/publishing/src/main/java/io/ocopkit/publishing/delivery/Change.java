package io.ocopkit.publishing.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A step of a delivery: how it stands afterwards and, if an intent ended with it, the receipt. Both are kept together or
 * not at all.
 *
 * @param delivery the delivery as it is to be kept
 * @param receipt the end of an intent; null when none has ended
 */
public record Change(Delivery delivery, @Nullable Receipt receipt) {

    static Change to(Delivery delivery) {
        return new Change(delivery, null);
    }
}
