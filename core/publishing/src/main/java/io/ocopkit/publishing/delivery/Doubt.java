package io.ocopkit.publishing.delivery;

import java.time.Instant;
import java.util.Objects;

/**
 * A call that may have put something up without our hearing of it.
 *
 * @param version the version it carried
 * @param ticket which call it was
 * @param over when it was over at the latest
 */
public record Doubt(long version, long ticket, Instant over) {

    /** Requires an end. */
    public Doubt {
        Objects.requireNonNull(over, "over");
    }
}
