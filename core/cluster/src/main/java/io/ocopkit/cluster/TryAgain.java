package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;

/** What failed is tried again in a moment; what a dead or a closing process has left behind, at once by any other. */
record TryAgain(Shift shift) implements FailureHandler<Instant>, DeadExecutionHandler<Instant> {
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Instant> operations) {
        operations.reschedule(failed, shift.isClosing() ? shift.now() : shift.after(RECOVERY));
    }

    @Override
    public void deadExecution(ExecutionComplete dead, ExecutionOperations<Instant> operations) {
        operations.reschedule(dead, shift.now());
    }
}
