package io.ocopkit.publishing;

import static io.ocopkit.publishing.delivery.Drift.Kind.EDITED;
import static io.ocopkit.publishing.delivery.Drift.Kind.MISSING;
import static io.ocopkit.publishing.delivery.Drift.Kind.STILL_SHOWN;
import static io.ocopkit.publishing.delivery.Drift.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.delivery.Drift;
import io.ocopkit.publishing.delivery.DriftReport;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import java.time.Duration;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When faults stop, the channel shows what is wanted within two sweeps, and what was wrong is listed exactly. */
class G6ConvergenceTest {
    private static final int LISTINGS = 120;

    @Test
    void theDriftListIsExact() {
        ApiShop shop = settled();
        shop.byHand.takeDown(Goods.sku(7));
        shop.byHand.takeDown(Goods.sku(8));
        shop.byHand.edit(Goods.sku(9));
        shop.byHand.putUp(Goods.sku(120));
        shop.byHand.putUp("LA-LAM");

        DriftReport report = shop.delivery.sweep();

        assertThat(report.complete()).isTrue();
        assertThat(report.drifts())
                .extracting(drift -> drift.kind() + " " + drift.sku())
                .containsExactlyInAnyOrder(
                        MISSING + " " + Goods.sku(7),
                        MISSING + " " + Goods.sku(8),
                        EDITED + " " + Goods.sku(9),
                        STILL_SHOWN + " " + Goods.sku(120),
                        UNKNOWN + " LA-LAM");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whateverHappenedTwoSweepsPutItRight(long seed) {
        ApiShop shop = settled();
        Random random = new Random(seed);
        shop.market.with(Faults.seeded(seed)
                .share(Fate.LOST_BEFORE_EFFECT, 0.2)
                .share(Fate.LOST_AFTER_EFFECT, 0.2)
                .share(Fate.SERVER_ERROR, 0.3)
                .share(Fate.THROTTLED, 0.1));
        for (int i = 0; i < 60; i++) {
            mischief(shop, random);
        }
        shop.planAndApply();
        shop.deliverUntilQuiet(Duration.ofMinutes(30));

        shop.market.heal();
        sweepAndDeliver(shop);
        sweepAndDeliver(shop);

        assertThat(new TreeSet<>(shop.shown())).as("seed %d", seed).isEqualTo(new TreeSet<>(shop.live()));
        assertThat(shop.duplicates()).as("seed %d", seed).isEmpty();
        DriftReport last = shop.delivery.sweep();
        assertThat(last.drifts()).as("seed %d", seed).extracting(Drift::sku).isEmpty();
        assertThat(last.unseen()).isZero();
    }

    @Test
    void whatWasJustSentIsNotJudgedByAListThatLagsBehind() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(3);
        shop.planAndDeliver();
        shop.byHand.takeDown(Goods.sku(2));
        shop.clock.advance(Duration.ofSeconds(1));

        assertThat(shop.delivery.sweep().drifts()).isEmpty();
        shop.clock.advance(Duration.ofMinutes(2));
        assertThat(shop.delivery.sweep().drifts()).hasSize(1);
    }

    @Test
    void aSweepThatIsCutOffSaysSoAndJudgesNothingItDidNotSee() {
        ApiShop shop = settled();
        shop.market.with(Faults.none().share(Fate.SERVER_ERROR, 1));

        DriftReport report = shop.delivery.sweep();

        assertThat(report.complete()).isFalse();
        assertThat(report.drifts()).isEmpty();
    }

    private static ApiShop settled() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(LISTINGS);
        shop.planAndDeliver();
        shop.stall.change(Goods.sku(LISTINGS), Revocations::revoked);
        shop.planAndApply();
        shop.deliverUntilQuiet(Duration.ofMinutes(10));
        shop.clock.advance(Duration.ofMinutes(5));
        assertThat(shop.delivery.sweep().drifts()).isEmpty();
        shop.clock.advance(Duration.ofMinutes(5));
        return shop;
    }

    private static void mischief(ApiShop shop, Random random) {
        String sku = Goods.sku(1 + random.nextInt(LISTINGS));
        switch (random.nextInt(5)) {
            case 0 -> shop.byHand.takeDown(sku);
            case 1 -> shop.byHand.edit(sku);
            case 2 -> shop.stall.change(sku, candidate -> Goods.priced(candidate, 50_000 + random.nextInt(40_000)));
            case 3 -> shop.stall.change(sku, Revocations::revoked);
            default -> shop.stall.change(sku, candidate -> Goods.flagged(candidate, random.nextBoolean(), true));
        }
    }

    private static void sweepAndDeliver(ApiShop shop) {
        shop.clock.advance(Duration.ofMinutes(15));
        shop.delivery.sweep();
        shop.deliverUntilQuiet(Duration.ofHours(2));
        shop.clock.advance(Duration.ofMinutes(5));
    }
}
