package io.ocopkit.publishing.delivery;

import io.github.resilience4j.core.IntervalFunction;
import io.ocopkit.channel.Pace;
import java.time.Duration;
import java.time.Instant;

/** How long the engine waits before it looks or tries again, and how often it does. */
record Patience(Pace pace) {
    /** So many failures of the same kind in a row are no accident. */
    static final int SAME_FAILURES = 3;

    /** People and robots of a channel take their time to review. */
    static final Duration REVIEW = Duration.ofMinutes(15);

    /** Until what was planned is planned anew. */
    static final Duration REPLANNING = Duration.ofMinutes(1);

    /** A withdrawal nobody could carry out is tried for ever, but not without a pause. */
    static final Duration RAISED = Duration.ofMinutes(10);

    private static final IntervalFunction BACKOFF =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofSeconds(2), 2, 0.5, Duration.ofMinutes(10));

    /** When a channel asks to be called again; never at once, whatever it says. */
    static Instant after(Instant asked, Instant now) {
        Instant soonest = now.plusSeconds(1);
        return asked.isBefore(soonest) ? soonest : asked;
    }

    Duration backoff(int failures) {
        return Duration.ofMillis(BACKOFF.apply(Math.max(1, failures)));
    }

    Duration settling() {
        return pace.settling();
    }
}
