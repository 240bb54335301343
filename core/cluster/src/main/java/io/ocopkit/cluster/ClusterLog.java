package io.ocopkit.cluster;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.DriftReport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** What an operator wants to find again: one line for each event, with names and numbers and nothing else. */
final class ClusterLog {
    private static final Logger LOG = System.getLogger("io.ocopkit.cluster");

    private ClusterLog() {}

    static void started(String node, int shops, int atOnce) {
        LOG.log(Level.INFO, "event=cluster.started node=" + node + " shops=" + shops + " atOnce=" + atOnce);
    }

    static void closing(String node) {
        LOG.log(Level.INFO, "event=cluster.closing node=" + node);
    }

    static void closed(String node, boolean quiet) {
        LOG.log(quiet ? Level.INFO : Level.WARNING, "event=cluster.closed node=" + node + " callsLeft=" + !quiet);
    }

    static void lapsed(Outlet outlet, long items) {
        LOG.log(Level.INFO, "event=cluster.lapsed outlet=" + outlet + " items=" + items);
    }

    static void swept(DriftReport report) {
        LOG.log(
                Level.INFO,
                "event=cluster.swept outlet=" + report.outlet() + " looked=" + report.looked() + " drifts="
                        + report.drifts().size() + " complete=" + report.complete());
    }

    static void sweepFailed(Outlet outlet, Throwable cause) {
        LOG.log(Level.WARNING, "event=cluster.sweepFailed outlet=" + outlet, cause);
    }

    static void revived(String task, @Nullable String deadNode) {
        LOG.log(Level.WARNING, "event=cluster.revived task=\"" + task + "\" deadNode=" + deadNode);
    }

    static void heartbeatMissed(String task) {
        LOG.log(Level.WARNING, "event=cluster.heartbeatMissed task=\"" + task + "\"");
    }
}
