package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.Optional;

/** When what is done for a shop. */
record Agenda(SchedulerClient client) {

    /**
     * Has something done at an instant or before.
     *
     * @return false when it is being done right now, so that nobody can say whether it takes in what is so now
     */
    boolean bringForward(TaskInstance<?> instance, Instant at) {
        Optional<ScheduledExecution<Object>> found = client.getScheduledExecution(instance);
        if (found.isEmpty()) {
            return client.scheduleIfNotExists(instance, at);
        }
        ScheduledExecution<Object> row = found.get();
        return !row.isPicked() && (!row.getExecutionTime().isAfter(at) || moved(instance, at));
    }

    /** It may have been picked since it was read. */
    private boolean moved(TaskInstance<?> instance, Instant at) {
        try {
            return client.reschedule(instance, at);
        } catch (TaskInstanceException e) {
            return false;
        }
    }
}
