package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** G7 on the embedded database: two registries in one process, each with threads of its own, apply each intent once. */
class G7H2ManyWorkersTest {
    private static final int INTENTS = 200;
    private static final Clock CLOCK = Clock.system(MutableClock.VIETNAM);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void twoRegistriesOnOneFileApplyEachIntentOnce() {
        String url = "jdbc:h2:file:" + folder.resolve("ocop").toAbsolutePath() + ";AUTO_SERVER=TRUE";
        Path log = folder.resolve("market.log");
        Market market = Market.open(log, CLOCK);
        try (OcopRegistry one = OcopRegistry.open(Databases.pooled(url));
                OcopRegistry other = OcopRegistry.open(Databases.pooled(url))) {
            MarketHours.stock(one, INTENTS);
            LivingShop first = new LivingShop(one, MarketHours.channel(log, CLOCK), CLOCK);
            LivingShop second = new LivingShop(other, MarketHours.channel(log, CLOCK), CLOCK);
            first.planAndApply();

            deliverTogether(first, second);

            assertThat(market.shown()).hasSize(INTENTS);
            new WhatIsTrue(one, first.outlet(), market, "Two registries").afterPlanAndDelivery();
        }
    }

    /** Two threads for each registry, until nothing is left. */
    private static void deliverTogether(LivingShop first, LivingShop second) {
        List<CompletableFuture<Void>> workers = Stream.of(first, second, first, second)
                .map(shop -> CompletableFuture.runAsync(() -> deliverAll(shop)))
                .toList();
        workers.forEach(CompletableFuture::join);
    }

    private static void deliverAll(LivingShop shop) {
        while (shop.deliver().nextDue().isPresent()) {
            Thread.onSpinWait();
        }
    }
}
