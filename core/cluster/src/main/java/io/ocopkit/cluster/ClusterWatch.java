package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.ocopkit.channel.Outlet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, times and logs what this process does for the cluster. */
final class ClusterWatch extends AbstractSchedulerListener {
    private final MeterRegistry meters;
    private final AtomicInteger busy = new AtomicInteger();
    private final Map<String, Tags> tags = new HashMap<>();

    ClusterWatch(MeterRegistry meters, Collection<Outlet> outlets) {
        this.meters = meters;
        for (Outlet outlet : outlets) {
            for (ShopRow row : ShopRow.values()) {
                tags.put(
                        row.task(outlet),
                        Tags.of("task", row.label(), "channel", outlet.channel().value(), "shop", outlet.shop()));
            }
        }
        Gauge.builder("ocop.cluster.busy", busy, AtomicInteger::get).register(meters);
    }

    @Override
    public void onExecutionStart(CurrentlyExecuting started) {
        busy.incrementAndGet();
    }

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        busy.decrementAndGet();
        Execution execution = complete.getExecution();
        String outcome = complete.getResult().name().toLowerCase(Locale.ROOT);
        timer("ocop.cluster.executions", tagsOf(execution).and("outcome", outcome))
                .record(complete.getDuration());
        if (!execution.getExecutionTime().equals(Instant.EPOCH)) {
            Instant begun = complete.getTimeDone().minus(complete.getDuration());
            timer("ocop.cluster.late", tagsOf(execution)).record(Duration.between(execution.getExecutionTime(), begun));
        }
    }

    private Timer timer(String name, Tags tagged) {
        return Timer.builder(name).tags(tagged).register(meters);
    }

    @Override
    public void onExecutionDead(Execution dead) {
        meters.counter("ocop.cluster.revived", tagsOf(dead)).increment();
        ClusterLog.revived(dead.getTaskName(), dead.pickedBy);
    }

    @Override
    public void onExecutionFailedHeartbeat(CurrentlyExecuting execution) {
        meters.counter("ocop.cluster.heartbeats.missed", tagsOf(execution.getExecution()))
                .increment();
        ClusterLog.heartbeatMissed(execution.getExecution().getTaskName());
    }

    private Tags tagsOf(Execution execution) {
        return tags.getOrDefault(execution.getTaskName(), Tags.empty());
    }
}
