package io.ocopkit.publishing.delivery;

import io.ocopkit.listing.Sku;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a call is made.
 *
 * @param kind what kind of call, such as {@code publish}
 * @param deadline when it must be over
 * @param idempotencyKey the same for a command that is repeated
 * @param about what it is about
 */
record CallTerms(String kind, Instant deadline, String idempotencyKey, About about) {

    /**
     * What a call is about.
     *
     * @param sku the item; null for the shop as a whole
     * @param version the version wanted of it; 0 for the shop as a whole
     */
    record About(@Nullable Sku sku, long version) {
        static final About THE_SHOP = new About(null, 0);

        static About of(Delivery delivery) {
            return new About(delivery.sku(), delivery.goal().version());
        }
    }

    /** For calls that change nothing and can be repeated as they are. */
    static CallTerms looking(String kind, Instant deadline, About about) {
        return new CallTerms(kind, deadline, "none", about);
    }
}
