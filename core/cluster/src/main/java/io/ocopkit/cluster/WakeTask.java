package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;

/**
 * Answers the call for a shop by bringing its other executions forward. One that is under way may or may not take in what
 * the call is about, so the call stands until both were found idle.
 */
record WakeTask(Shop shop, Shift shift) implements ExecutionHandler<Instant> {
    private static final Duration AGAIN = Duration.ofSeconds(1);

    @Override
    public CompletionHandler<Instant> execute(TaskInstance<Instant> call, ExecutionContext context) {
        Agenda agenda = new Agenda(context.getSchedulerClient());
        boolean delivers = agenda.bringForward(
                ShopRow.DELIVER.of(shop.outlet()).data(shift.nextSweep()).build(), shift.now());
        boolean watches =
                agenda.bringForward(ShopRow.EXPIRE.of(shop.outlet()).build(), ExpireTask.nextWatch(shop, shift));
        return (complete, operations) -> finish(delivers && watches, complete, operations);
    }

    private void finish(boolean answered, ExecutionComplete complete, ExecutionOperations<Instant> operations) {
        try {
            if (answered) {
                operations.remove();
            } else {
                operations.reschedule(complete, shift.after(AGAIN));
            }
        } catch (ExecutionException e) {
            // Called again meanwhile: that call stands and is answered anew.
        }
    }
}
