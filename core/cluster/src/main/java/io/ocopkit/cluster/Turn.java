package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.HeartbeatState;
import java.time.Duration;
import java.time.Instant;

/**
 * A turn at a shop. It ends after a while, so that other shops get theirs, and at once when the process closes or cannot
 * be sure any more that nobody has taken the shop over.
 */
record Turn(Shift shift, HeartbeatState heartbeat, Instant end) {
    private static final Duration LENGTH = Duration.ofSeconds(15);

    Turn(Shift shift, HeartbeatState heartbeat) {
        this(shift, heartbeat, shift.after(LENGTH));
    }

    boolean isOurs() {
        return !shift.isClosing() && !heartbeat.hasStaleHeartbeat();
    }

    boolean goesOn() {
        return isOurs() && shift.now().isBefore(end);
    }
}
