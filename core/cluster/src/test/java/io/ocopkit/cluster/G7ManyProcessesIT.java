package io.ocopkit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.testkit.ChildJvm;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.MutableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * G2 and G7: two processes share shops, one is killed half-way and then another and another: nothing is lost, and each
 * intent has taken effect once.
 */
class G7ManyProcessesIT {
    private static final List<String> SHOPS = List.of("one", "two", "three");
    private static final int ITEMS = Integer.getInteger("ocop.intents", 300) / SHOPS.size();
    private static final int KILLS = Integer.getInteger("ocop.kills", 1);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void whatTheDeadLeaveBehindOthersBringToItsEnd() throws Exception {
        Town town = Town.by(Clock.system(MutableClock.VIETNAM))
                .with(folder, SHOPS.toArray(String[]::new))
                .stocked(ITEMS);
        Publisher planning = town.publisher();
        SHOPS.forEach(shop -> town.planAndApply(planning, shop));
        try (ChildJvm survivor = born(town)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                try (ChildJvm victim = born(town)) {
                    awaitBothAtWork(town);
                    victim.killWithin(kill, Duration.ofMillis(500));
                }
            }
            Town.await(() -> SHOPS.stream().allMatch(shop -> isDelivered(town, shop)));
            assertThat(survivor.output()).contains(ShopsChild.OPEN);
        }
        SHOPS.forEach(shop -> eachIntentTookEffectOnce(town, shop));
    }

    private ChildJvm born(Town town) throws IOException {
        return ChildJvm.run(
                ShopsChild.class,
                Postgres.url(),
                town.name,
                folder.toString(),
                Integer.toString(ITEMS),
                String.join(",", SHOPS));
    }

    /** Or there is nothing left to do. */
    private static void awaitBothAtWork(Town town) throws InterruptedException {
        Town.await(() -> SHOPS.stream().allMatch(shop -> isDelivered(town, shop))
                || Postgres.count(
                                town.source,
                                "select count(distinct picked_by) from ocop_execution"
                                        + " where picked and task_name like 'deliver %'")
                        == 2);
    }

    private static boolean isDelivered(Town town, String shop) {
        return town.receipts(shop).size() == ITEMS && town.isQuiet(shop);
    }

    private static void eachIntentTookEffectOnce(Town town, String shop) {
        assertThat(town.deliveries(shop))
                .hasSize(ITEMS)
                .extracting(Delivery::goal)
                .allMatch(goal -> goal.version() == 1);
        assertThat(town.receipts(shop).stream()
                        .map(receipt -> receipt.sku() + " " + receipt.end())
                        .collect(Collectors.toSet()))
                .hasSize(ITEMS)
                .allMatch(ended -> ended.endsWith("APPLIED"));
        assertThat(town.market(shop).shown()).hasSize(ITEMS);
        for (int item = 0; item < ITEMS; item++) {
            assertThat(town.market(shop).creations(Stall.sku(item).value())).isOne();
        }
        assertThat(town.market(shop).calls().get(MarketCall.PUBLISH)).isGreaterThanOrEqualTo(ITEMS);
        assertThat(town.registry.audit(town.outlet(shop)).findings()).isEmpty();
    }
}
