package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;

/**
 * Puts on record the withdrawal of what expires, at the beginning of the first day that is too late. By itself, for a
 * delivery may be busy over midnight, perhaps in another process: it takes what goes down first as soon as it is there.
 */
record ExpireTask(Shop shop, Shift shift) implements ExecutionHandler<Instant> {
    /** Nothing is to lapse; whatever changes that wakes the shop. */
    private static final Duration IDLE = Duration.ofDays(1);

    static Instant nextWatch(Shop shop, Shift shift) {
        return shop.line().nextLapse().orElseGet(() -> shift.after(IDLE));
    }

    @Override
    public CompletionHandler<Instant> execute(TaskInstance<Instant> watch, ExecutionContext context) {
        long lapsed = shop.line().enforceLapsed();
        if (lapsed > 0) {
            ClusterLog.lapsed(shop.outlet(), lapsed);
        }
        Instant next = nextWatch(shop, shift);
        return (complete, operations) -> operations.reschedule(complete, next);
    }
}
