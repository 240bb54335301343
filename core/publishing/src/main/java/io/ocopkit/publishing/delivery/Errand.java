package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A delivery about to be sent.
 *
 * @param delivery how it stands; empty when another process took it
 * @param wanted what to send; null when nothing is to be sent now
 * @param remark what is wrong with its pictures; null when nothing is
 */
record Errand(
        Optional<Delivery> delivery,
        @Nullable Wanted wanted,
        @Nullable Issue remark) {

    static Errand none(Optional<Delivery> delivery) {
        return new Errand(delivery, null, null);
    }

    boolean isToBeSent() {
        return wanted != null && delivery.isPresent();
    }

    Errand claimed(Optional<Delivery> calling) {
        return new Errand(calling, wanted, remark);
    }
}
