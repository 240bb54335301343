package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan of few changes is applied by reading those few, and comes to the same as reading everything. */
class FewChangesTest {
    private static final int ITEMS = 300;
    private static final int PLANS = 80;

    private final ApiShop shop = new ApiShop();

    @BeforeEach
    void publish() {
        shop.stall.putAll(ITEMS);
        shop.stall.tellEditions();
        shop.planAndApply();
    }

    @ParameterizedTest
    @ValueSource(longs = {20260522, 1489, 3981})
    void theLedgerGainsTheSameLines(long seed) {
        ApiShop readsAll = new ApiShop();
        readsAll.stall.putAll(ITEMS);
        readsAll.planAndApply();
        int before = shop.stall.streams();

        Random random = new Random(seed);
        for (int plan = 1; plan <= PLANS; plan++) {
            somethingHappens(random, shop, readsAll);
            shop.planAndApply();
            readsAll.planAndApply();
            assertThat(shop.ledger.lines(ApiShop.OUTLET))
                    .as("seed %d, plan %d", seed, plan)
                    .isEqualTo(readsAll.ledger.lines(ApiShop.OUTLET));
        }

        assertThat(shop.stall.streams() - before).as("seed %d", seed).isBetween(PLANS + 1, 2 * PLANS - 20);
        assertThat(shop.ledger.lines(ApiShop.OUTLET)).hasSizeGreaterThan(ITEMS + 2 * PLANS);
    }

    private static void somethingHappens(Random random, ApiShop... shops) {
        boolean much = random.nextInt(8) == 0;
        for (int changes = random.nextInt(much ? ITEMS / 2 : 8); changes > 0; changes--) {
            int number = 1 + random.nextInt(ITEMS);
            int kind = random.nextInt(6);
            long price = 90_000 + random.nextInt(10_000);
            for (ApiShop each : shops) {
                happens(each.stall, kind, number, price);
            }
        }
        Duration time = random.nextInt(10) == 0 ? Duration.ofDays(200) : Duration.ofHours(random.nextInt(30));
        for (ApiShop each : shops) {
            each.clock.advance(time);
        }
    }

    private static void happens(Stall stall, int kind, int number, long price) {
        String sku = Goods.sku(number);
        switch (kind) {
            case 0 -> stall.remove(sku);
            case 1 -> stall.put(Goods.candidate(number));
            case 2 -> stall.change(sku, Revocations::revoked);
            case 3 -> stall.change(sku, candidate -> Goods.flagged(candidate, false, true));
            default -> stall.change(sku, candidate -> Goods.priced(candidate, price));
        }
    }

    @Test
    void onlyThePlanReadsEverything() {
        shop.stall.change(Goods.sku(7), candidate -> Goods.priced(candidate, 96_000));
        int before = shop.stall.streams();

        assertThat(shop.planAndApply().changes()).isOne();
        assertThat(shop.planAndApply().outcome()).isEqualTo(Outcome.UNCHANGED);

        assertThat(shop.stall.streams() - before).isEqualTo(2);
    }

    @Test
    void whatChangedAgainWithoutASignMakesThePlanStale() {
        shop.stall.change(Goods.sku(7), candidate -> Goods.priced(candidate, 96_000));
        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);
        shop.stall.changeQuietly(Goods.sku(7), candidate -> Goods.priced(candidate, 97_000));
        assertStale(plan);
    }

    @Test
    void whatIsRevokedBetweenPlanAndApplicationMakesThePlanStale() {
        shop.stall.change(Goods.sku(7), candidate -> Goods.priced(candidate, 96_000));
        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);
        shop.stall.change(Goods.sku(8), Revocations::revoked);
        assertStale(plan);
    }

    @Test
    void whatExpiresBetweenPlanAndApplicationMakesThePlanStale() {
        shop.clock.noonOf(Goods.CERTIFIED.plusYears(3));
        PublicationPlan nothing = shop.publisher.plan(ApiShop.OUTLET);
        assertThat(nothing.changes()).isZero();
        shop.clock.noonOf(Goods.CERTIFIED.plusYears(3).plusDays(1));
        assertStale(nothing);
    }

    private void assertStale(PublicationPlan plan) {
        int lines = shop.ledger.lines(ApiShop.OUTLET).size();
        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(StalePlanException.class);
        assertThat(shop.ledger.lines(ApiShop.OUTLET)).hasSize(lines);
    }
}
