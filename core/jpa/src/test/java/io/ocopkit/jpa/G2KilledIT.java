package io.ocopkit.jpa;

import static io.ocopkit.jpa.MarketHours.ITEMS;
import static io.ocopkit.jpa.MarketHours.OPEN;

import io.ocopkit.testkit.ChildJvm;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** G2: processes that sell are killed at random moments, again and again, and every committed intent still ends. */
class G2KilledIT {
    private static final int KILLS = Integer.getInteger("ocop.kills", 6);
    private static final int SECONDS_DEAD = 60;
    private static final Duration LIFE = Duration.ofSeconds(2);

    private final long seed = Long.getLong("ocop.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    @TempDir
    private Path folder;

    private Path log;
    private int lives;

    @Test
    void twoProcessesOnOnePostgresql() throws Exception {
        String url = Databases.freshPostgresql();
        open(url);
        ChildJvm one = born(url);
        ChildJvm other = born(url);
        for (int kill = 0; kill < KILLS; kill++) {
            one.await(OPEN);
            one.killWithin(random.nextLong(), LIFE);
            one = other;
            other = born(url);
        }
        one.close();
        other.close();
        settle(url);
    }

    @Test
    void oneProcessOnAFileOfH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("ocop").toAbsolutePath();
        open(url);
        for (int kill = 0; kill < KILLS / 2; kill++) {
            try (ChildJvm only = born(url)) {
                only.await(OPEN);
                only.killWithin(random.nextLong(), LIFE);
            }
        }
        settle(url);
    }

    private void open(String url) {
        log = folder.resolve("market.log");
        try (OcopRegistry registry = OcopRegistry.open(Databases.pooled(url))) {
            MarketHours.stock(registry, ITEMS);
        }
    }

    private ChildJvm born(String url) throws IOException {
        lives++;
        return ChildJvm.run(
                MarketHours.class,
                url,
                log.toString(),
                Long.toString(random.nextLong() | 1),
                Integer.toString(lives * SECONDS_DEAD));
    }

    /** A last process, later than all others: what was left behind first, then one more plan. */
    private void settle(String url) {
        MutableClock clock = MutableClock.at(Instant.now().plusSeconds((lives + 2L) * SECONDS_DEAD));
        Market market = Market.open(log, clock);
        try (OcopRegistry registry = OcopRegistry.open(Databases.pooled(url))) {
            LivingShop shop = new LivingShop(registry, MarketHours.channel(log, clock), clock);
            WhatIsTrue now = new WhatIsTrue(registry, shop.outlet(), market, "Seed " + seed + ", " + lives + " lives");
            shop.planAndApply();
            shop.deliverUntilQuiet(clock);
            now.afterPlanAndDelivery();
        }
    }
}
