package io.ocopkit.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all executions of a process go by. */
record Shift(Clock clock, Duration sweepEvery, AtomicBoolean closing) {

    Shift(Clock clock, Duration sweepEvery) {
        this(clock, sweepEvery, new AtomicBoolean());
    }

    Instant now() {
        return clock.instant();
    }

    Instant after(Duration time) {
        return now().plus(time);
    }

    Instant nextSweep() {
        return after(sweepEvery);
    }

    boolean isClosing() {
        return closing.get();
    }
}
