package io.ocopkit.jpa;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a row that somebody else holds. PostgreSQL waits by itself; H2 gives up after a second or two, while a plan
 * may hold its rows for minutes.
 */
final class LockWait {
    private static final int TRIES = 150;
    /** Waited too long (H2, PostgreSQL), serialisation failed, deadlock. */
    private static final Set<String> HELD = Set.of("HYT00", "55P03", "40001", "40P01");

    private LockWait() {}

    /** Does work that leaves nothing behind when it fails, again for as long as a lock is in its way. */
    static <T> T until(Supplier<T> work) {
        for (int left = TRIES; ; left--) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (left == 1 || !isHeld(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isHeld(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && HELD.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
