package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.ocopkit.publishing.delivery.DeliveryReport;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Delivers to a shop for a turn, and sweeps it when that is due. There is one such execution for each shop, so that its
 * channel is called by one process at a time and at one pace.
 */
record DeliverTask(Shop shop, Shift shift, Semaphore sweepPlaces) implements ExecutionHandler<Instant> {
    /** In case somebody records without waking. */
    private static final Duration LOOK = Duration.ofMinutes(10);

    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Duration NO_PLACE = Duration.ofMinutes(1);

    @Override
    public CompletionHandler<Instant> execute(TaskInstance<Instant> delivery, ExecutionContext context) {
        Turn turn = new Turn(shift, context.getCurrentlyExecuting().getHeartbeatState());
        DeliveryReport report = shop.line().deliver(turn::goesOn);
        Instant sweep = nextSweep(delivery.getData());
        if (report.pause().isEmpty() && !sweep.isAfter(shift.now()) && turn.isOurs()) {
            sweep = sweepInPlace(turn);
        }
        Instant nextSweep = sweep;
        Instant next = next(report, turn, nextSweep);
        return (complete, operations) -> operations.reschedule(complete, next, nextSweep);
    }

    private Instant nextSweep(@Nullable Instant planned) {
        Instant latest = shift.nextSweep();
        return planned != null && planned.isBefore(latest) ? planned : latest;
    }

    /** Sweeps may take hours, so only some of a process's shops are swept at the same time. */
    private Instant sweepInPlace(Turn turn) {
        if (!sweepPlaces.tryAcquire()) {
            return shift.after(NO_PLACE);
        }
        try {
            return sweep(turn) ? shift.nextSweep() : shift.now();
        } finally {
            sweepPlaces.release();
        }
    }

    /** Deliveries do not wait for the end of a sweep. */
    private boolean sweep(Turn turn) {
        try (Sweeping sweeping = Sweeping.begin(shop, turn)) {
            while (!sweeping.isOverWithin(GLANCE.toSeconds())) {
                shop.line().deliver(turn::isOurs);
            }
            return !sweeping.wasBrokenOff();
        }
    }

    private Instant next(DeliveryReport report, Turn turn, Instant nextSweep) {
        Instant now = shift.now();
        Instant look = now.plus(LOOK);
        Instant due = report.nextDue().orElse(look);
        if (report.pause().isPresent()) {
            return earliest(look, report.pause().get().until());
        }
        if (!due.isAfter(now)) {
            due = turn.goesOn() ? now.plus(GLANCE) : now;
        }
        return earliest(look, due, nextSweep);
    }

    private static Instant earliest(Instant first, Instant... others) {
        return Stream.concat(Stream.of(first), Stream.of(others))
                .min(Instant::compareTo)
                .orElse(first);
    }
}
