package io.ocopkit.jpa;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Databases keep microseconds, and some round what is finer upwards: what is kept is cut off before. */
final class StoredInstant {

    private StoredInstant() {}

    static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    static @Nullable Instant ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
