package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.ocopkit.channel.Outlet;
import java.time.Instant;
import java.util.Locale;

/**
 * The executions of a shop, a row each. The shop is in the name of the task, so that a process takes nothing of shops it
 * does not know. Calls and expiries overtake deliveries that wait for their turn: they take no time.
 */
enum ShopRow {
    /** Somebody has something to do for the shop; gone as soon as the other two know. */
    WAKE(Priority.HIGH),
    /** Due when the next certificate ends. */
    EXPIRE(Priority.HIGH),
    /** Whoever has picked it is the only one who calls the shop. Keeps when the next sweep is. */
    DELIVER(Priority.MEDIUM);

    static final String INSTANCE = "shop";

    private final int priority;

    ShopRow(int priority) {
        this.priority = priority;
    }

    int priority() {
        return priority;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String task(Outlet outlet) {
        return label() + " " + outlet;
    }

    TaskDescriptor<Instant> descriptor(Outlet outlet) {
        return TaskDescriptor.of(task(outlet), Instant.class);
    }

    TaskInstance.Builder<Instant> of(Outlet outlet) {
        return descriptor(outlet).instance(INSTANCE).priority(priority);
    }
}
