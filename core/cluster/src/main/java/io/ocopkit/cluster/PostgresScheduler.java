package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A scheduler on PostgreSQL that picks no more than it has threads for, so that nothing waits here that others could do. */
final class PostgresScheduler extends SchedulerBuilder {
    private static final Duration FOR_EVER = Duration.ofDays(365_000);
    private static final double ALL_BUT_ONE = 0.999;

    PostgresScheduler(DataSource dataSource, List<Task<?>> tasks, int threads) {
        super(dataSource, tasks);
        threads(threads);
        executorService(Executors.newFixedThreadPool(threads, daemons("ocop-cluster-")));
        dueExecutor(Executors.newSingleThreadExecutor(daemons("ocop-cluster-due-")));
        housekeeperExecutor(Executors.newScheduledThreadPool(2, daemons("ocop-cluster-housekeeper-")));
        pollUsingLockAndFetch(ALL_BUT_ONE, 1);
        jdbcCustomization(new PostgreSqlJdbcCustomization(false, false));
        serializer(new InstantText());
        enablePriority();
        enableImmediateExecution();
        // Whatever the connections do by themselves, what is brought forward here is.
        commitWhenAutocommitDisabled(true);
        // Shops this process does not know are other processes' shops.
        deleteUnresolvedAfter(FOR_EVER);
    }

    /** Waits in real time: a clock that was set, or one that stands still, must not keep it from looking. */
    @Override
    protected Waiter buildWaiter() {
        return new Waiter(poolingInterval);
    }

    private static ThreadFactory daemons(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
