package io.ocopkit.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.ocopkit.jpa.OutletWaker;
import io.ocopkit.jpa.RegistrySettings;
import io.ocopkit.publishing.Publisher;
import javax.sql.DataSource;

/**
 * The part of one process in looking after shops that are called. Any number of processes on one PostgreSQL share them:
 * one looks after a shop at a time, and when it dies another goes on. Shops are woken in the transaction that records
 * what is wanted of them, withdrawn from when a certificate ends, and swept from time to time.
 *
 * <p>It starts threads, all of them daemons, when it is started and ends them when it is closed. What goes wrong with one
 * shop is logged and does not concern the others.
 */
public final class OcopCluster implements AutoCloseable {
    private final Scheduler scheduler;
    private final Shift shift;
    private final String node;

    OcopCluster(Scheduler scheduler, Shift shift, String node) {
        this.scheduler = scheduler;
        this.shift = shift;
        this.node = node;
    }

    /**
     * Whom registries of all processes have to tell, whether they deliver or only plan. Brings the table up to date.
     *
     * @param dataSource the registry's database, in the schema a connection starts in
     * @return what to give to {@code OcopRegistry.waking}
     * @throws ClusterException when the database is no PostgreSQL
     */
    public static OutletWaker waker(DataSource dataSource) {
        return waker(dataSource, RegistrySettings.standard());
    }

    /**
     * Whom registries of all processes have to tell, whether they deliver or only plan. Brings the table up to date.
     *
     * @param dataSource the registry's database
     * @param settings names the schema
     * @return what to give to {@code OcopRegistry.waking}
     * @throws ClusterException when the database is no PostgreSQL
     */
    public static OutletWaker waker(DataSource dataSource, RegistrySettings settings) {
        ClusterTable table = ClusterTable.of(settings);
        table.migrate(dataSource);
        return table;
    }

    /**
     * Begins to put together this process's part.
     *
     * @param dataSource the database of the publisher's registry; stays the caller's to close, after the cluster
     * @param publisher whose shops; others may have others. Its clock and its meters are used
     * @return a builder; nothing has been started
     */
    public static ClusterBuilder on(DataSource dataSource, Publisher publisher) {
        return new ClusterBuilder(dataSource, publisher);
    }

    /**
     * Takes up nothing more and waits for the calls that are under way; only those that take longer than may be are
     * interrupted, and are then in doubt and looked into later. Other processes go on with the shops at once.
     */
    @Override
    public void close() {
        if (shift.closing().compareAndSet(false, true)) {
            ClusterLog.closing(node);
            scheduler.pause();
            scheduler.stop();
            ClusterLog.closed(node, scheduler.getCurrentlyExecuting().isEmpty());
        }
    }
}
