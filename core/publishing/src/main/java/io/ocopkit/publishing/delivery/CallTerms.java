package io.ocopkit.publishing.delivery;

import java.time.Instant;

/**
 * On what terms a call is made.
 *
 * @param kind what kind of call, such as {@code publish}
 * @param deadline when it must be over
 * @param idempotencyKey the same for a command that is repeated
 */
record CallTerms(String kind, Instant deadline, String idempotencyKey) {

    /** For calls that change nothing and can be repeated as they are. */
    static CallTerms looking(String kind, Instant deadline) {
        return new CallTerms(kind, deadline, "none");
    }
}
