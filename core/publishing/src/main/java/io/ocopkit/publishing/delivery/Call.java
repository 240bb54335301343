package io.ocopkit.publishing.delivery;

import java.time.Instant;
import java.util.Objects;

/**
 * A call that has left, or is about to.
 *
 * @param version the version it carries
 * @param lane what kind of call it is
 * @param until when it is over, whatever becomes of it
 * @param ticket tells this call from any other of the same delivery
 */
public record Call(long version, Lane lane, Instant until, long ticket) {

    /** Requires lane and end. */
    public Call {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(until, "until");
    }
}
