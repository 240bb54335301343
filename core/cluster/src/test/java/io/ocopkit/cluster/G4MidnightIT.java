package io.ocopkit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.testkit.ChildJvm;
import io.ocopkit.testkit.MarketEffect;
import io.ocopkit.testkit.MarketEffect.Kind;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** G4 over two JVMs that go by one clock: midnight comes, and what has expired goes, once. */
class G4MidnightIT {
    static final LocalDate LAST_DAY = LocalDate.parse("2026-09-01");
    private static final Instant MIDNIGHT =
            LAST_DAY.plusDays(1).atStartOfDay(MutableClock.VIETNAM).toInstant();
    private static final String ITEMS = "8";

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void whatHasExpiredIsTakenDownOnceAndWithinAMinute() throws Exception {
        FileClock clock = new FileClock(folder.resolve("clock"));
        clock.setTo(MIDNIGHT.minusSeconds(3600));
        Town town = ShopsChild.stocked(Town.by(clock).with(folder, "one"), ITEMS);
        town.planAndApply("one");
        try (ChildJvm one = born(town);
                ChildJvm other = born(town)) {
            one.await(ShopsChild.OPEN);
            other.await(ShopsChild.OPEN);
            Town.await(() -> town.market("one").shown().size() == 8
                    && town.executions(ShopRow.EXPIRE, "one", "execution_time = '" + MIDNIGHT + "'") == 1);
            clock.setTo(MIDNIGHT);
            for (int second = 1; second < 60 && removals(town).size() < 4; second++) {
                TimeUnit.MILLISECONDS.sleep(500);
                clock.setTo(MIDNIGHT.plusSeconds(second));
            }
            Town.await(() -> removals(town).size() == 4);
        }
        assertThat(town.market("one").shown()).hasSize(4);
        assertThat(town.entries("one").stream().filter(entry -> entry.record().action() == LedgerAction.WITHDRAWN))
                .hasSize(4);
    }

    private static List<MarketEffect> removals(Town town) {
        return town.market("one").log().stream()
                .filter(effect -> effect.kind() == Kind.REMOVED)
                .toList();
    }

    private ChildJvm born(Town town) throws IOException {
        return ChildJvm.run(ShopsChild.class, Postgres.url(), town.name, folder.toString(), ITEMS, "one");
    }
}
