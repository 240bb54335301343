package io.ocopkit.jpa;

import static io.ocopkit.jpa.MarketHours.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.testkit.ChildJvm;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** G7: two processes on one database apply each intent once, also when one of them is killed half-way. */
class G7ManyWorkersIT {
    private static final int INTENTS = Integer.getInteger("ocop.intents", 1_000);
    private static final Clock CLOCK = Clock.system(MutableClock.VIETNAM);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void twoProcessesOneKilledHalfWay() throws Exception {
        String url = Databases.freshPostgresql();
        Path log = folder.resolve("market.log");
        Market market = Market.open(log, CLOCK);
        try (OcopRegistry registry = OcopRegistry.open(Databases.pooled(url))) {
            MarketHours.stock(registry, INTENTS);
            LivingShop shop = new LivingShop(registry, MarketHours.channel(log, CLOCK), CLOCK);
            shop.planAndApply();
            try (ChildJvm one = born(url, log, 0);
                    ChildJvm other = born(url, log, 0)) {
                awaitHalf(market);
                one.killWithin(1, Duration.ZERO);
                other.await(DONE);
            }
            assertThat(market.shown()).hasSize(INTENTS);
            new WhatIsTrue(registry, shop.outlet(), market, "Two processes").afterPlanAndDelivery();
        }
    }

    private static ChildJvm born(String url, Path log, int ahead) throws IOException {
        return ChildJvm.run(MarketHours.class, url, log.toString(), "0", Integer.toString(ahead));
    }

    private static void awaitHalf(Market market) throws InterruptedException {
        while (market.calls().getOrDefault(MarketCall.PUBLISH, 0L) < INTENTS / 2) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
