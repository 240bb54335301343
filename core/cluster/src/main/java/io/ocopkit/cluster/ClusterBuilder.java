package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import io.ocopkit.channel.Pace;
import io.ocopkit.jpa.RegistrySettings;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;

/** Puts an {@link OcopCluster} together. Everything has a default. Not thread-safe. */
public final class ClusterBuilder {
    private static final Duration AFTER_THE_LAST_CALL = Duration.ofSeconds(5);
    private static final int HEARTBEATS = 4;

    private final DataSource dataSource;
    private final Publisher publisher;
    private RegistrySettings settings = RegistrySettings.standard();
    private int shopsAtOnce = 4;
    private Duration sweepEvery = Duration.ofHours(6);
    private Duration pollEvery = Duration.ofSeconds(1);
    private Duration heartbeatEvery = Duration.ofSeconds(5);
    private Duration closeWithin;

    ClusterBuilder(DataSource dataSource, Publisher publisher) {
        this.dataSource = dataSource;
        this.publisher = publisher;
        this.closeWithin = longestCall(publisher).plus(AFTER_THE_LAST_CALL);
    }

    private static Duration longestCall(Publisher publisher) {
        return publisher.shops().values().stream()
                .map(ShopDelivery::pace)
                .map(Pace::timeout)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * Sets the schema its table lives in, if it is not the one a connection starts in.
     *
     * @param schema the registry's schema
     * @return this builder
     */
    public ClusterBuilder inSchema(String schema) {
        this.settings = settings.inSchema(schema);
        return this;
    }

    /**
     * Sets how many shops this process looks after at the same time; the others wait for their turn, or for another
     * process. Each may have as many calls under way as its pace allows.
     *
     * @param shops 1 or more; by default 4
     * @return this builder
     */
    public ClusterBuilder shopsAtOnce(int shops) {
        if (shops < 1) {
            throw new IllegalArgumentException("One looks after 1 shop at once or more, not " + shops);
        }
        this.shopsAtOnce = shops;
        return this;
    }

    /**
     * Sets how often each shop is swept, by whichever process has it then.
     *
     * @param interval from the end of a sweep to the next; positive, by default 6 hours
     * @return this builder
     */
    public ClusterBuilder sweepEvery(Duration interval) {
        this.sweepEvery = positive(interval);
        return this;
    }

    /**
     * Sets how often this process looks for something to do, in real time.
     *
     * @param interval positive; by default a second
     * @return this builder
     */
    public ClusterBuilder pollEvery(Duration interval) {
        this.pollEvery = positive(interval);
        return this;
    }

    /**
     * Sets how often this process says that it is alive. When it has said nothing for four times as long, others take its
     * shops over.
     *
     * @param interval positive, longer than any pause of a JVM or a database; by default 5 seconds, the same in all
     *     processes
     * @return this builder
     */
    public ClusterBuilder heartbeatEvery(Duration interval) {
        this.heartbeatEvery = positive(interval);
        return this;
    }

    /**
     * Sets how long closing waits for calls that are under way before it interrupts them, and then once more.
     *
     * @param time positive; by default 5 seconds more than the longest call of any shop may take
     * @return this builder
     */
    public ClusterBuilder closeWithin(Duration time) {
        this.closeWithin = positive(time);
        return this;
    }

    /**
     * Brings the table up to date and starts looking after the shops.
     *
     * @return the running cluster; close it to stop
     * @throws ClusterException when the database is no PostgreSQL, or the publisher's registry does not wake clusters
     */
    public OcopCluster start() {
        ClusterTable table = ClusterTable.of(settings);
        table.migrate(dataSource);
        List<Shop> shops = publisher.shops().entrySet().stream()
                .map(shop -> new Shop(shop.getKey(), shop.getValue()))
                .toList();
        shops.forEach(ClusterBuilder::wake);
        Shift shift = new Shift(publisher.clock(), sweepEvery);
        Scheduler scheduler = scheduler(table, new ShopTasks(shift, shopsAtOnce).of(shops));
        scheduler.start();
        ClusterLog.started(node(), shops.size(), shopsAtOnce);
        return new OcopCluster(scheduler, shift, node());
    }

    /** Whatever was recorded while nobody looked after the shop, or by somebody who wakes nobody. */
    private static void wake(Shop shop) {
        if (!shop.line().wake()) {
            throw ClusterException.notWoken(shop.outlet());
        }
    }

    private Scheduler scheduler(ClusterTable table, List<Task<?>> tasks) {
        return new PostgresScheduler(dataSource, tasks, shopsAtOnce)
                .tableName(table.name())
                .clock(publisher.clock()::instant)
                .schedulerName(new SchedulerName.Fixed(node()))
                .pollingInterval(pollEvery)
                .heartbeatInterval(heartbeatEvery)
                .missedHeartbeatsLimit(HEARTBEATS)
                .shutdownMaxWait(closeWithin)
                .addSchedulerListener(
                        new ClusterWatch(publisher.meters(), publisher.shops().keySet()))
                .build();
    }

    private static String node() {
        return ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName();
    }

    private static Duration positive(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("An interval is positive, not " + duration);
        }
        return duration;
    }
}
