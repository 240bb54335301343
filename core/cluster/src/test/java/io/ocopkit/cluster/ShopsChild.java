package io.ocopkit.cluster;

import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.MutableClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * A program that looks after shops until it is killed: database, name of the town, folder of its markets, number of items,
 * and the shops. It goes by the folder's clock if there is one.
 */
final class ShopsChild {
    static final String OPEN = "open";

    private ShopsChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[2]);
        Clock clock = clockOf(folder);
        DataSource source = Postgres.pooled(arguments[0], true);
        OcopRegistry registry = OcopRegistry.open(source).waking(OcopCluster.waker(source));
        String[] shops = arguments[4].split(",", -1);
        Town town = stocked(new Town(arguments[1], clock, source, registry).with(folder, shops), arguments[3]);
        for (String shop : shops) {
            town.market(shop).with(Faults.none().latency(latency(clock)));
        }
        try (OcopCluster cluster =
                town.cluster().heartbeatEvery(Duration.ofSeconds(1)).start()) {
            System.out.println(OPEN + (cluster == null ? "?" : ""));
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    static Clock clockOf(Path folder) {
        Path file = folder.resolve("clock");
        return Files.exists(file) ? new FileClock(file) : Clock.system(MutableClock.VIETNAM);
    }

    /** Half of what is sold by a standing clock ends with the first of September. */
    static Town stocked(Town town, String items) {
        int all = Integer.parseInt(items);
        town.stocked(all);
        if (town.clock instanceof FileClock) {
            town.stall.put(0, all / 2, G4MidnightIT.LAST_DAY.minusMonths(36));
        }
        return town;
    }

    private static Duration latency(Clock clock) {
        return clock instanceof FileClock ? Duration.ZERO : Duration.ofMillis(5);
    }
}
