package io.ocopkit.publishing.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The time, twice: for adapters, which sign and stamp with it, and for what is kept.
 *
 * @param clock in Vietnam's zone
 * @param source the instant in microseconds, which every database keeps
 */
public record ShopTime(Clock clock, Supplier<Instant> source) {

    /** Requires both. */
    public ShopTime {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(source, "source");
    }

    Instant now() {
        return source.get();
    }
}
