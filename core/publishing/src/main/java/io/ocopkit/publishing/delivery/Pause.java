package io.ocopkit.publishing.delivery;

import java.time.Instant;
import java.util.Objects;

/**
 * A time in which an outlet is not called.
 *
 * @param until when it ends
 * @param cause why
 */
public record Pause(Instant until, Cause cause) {

    /** Requires both. */
    public Pause {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(cause, "cause");
    }

    /** Why an outlet is not called. */
    public enum Cause {
        /** The channel said that there were too many calls. */
        THROTTLED,
        /** Too many calls failed; the channel is given time to recover. */
        OUT_OF_ORDER,
        /** The shop's owner has to authorise anew. */
        AUTHORISATION
    }
}
