package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.testkit.MarketCall;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DeliveryServiceTest {
    private static final LocalDate LAST_DAY = Goods.CERTIFIED.plusYears(3);

    private final ApiShop shop = new ApiShop();

    @Test
    void whatIsAppliedWhileItRunsIsDelivered() throws InterruptedException {
        try (DeliveryService service = DeliveryService.start(shop.publisher)) {
            assertThat(service).isNotNull();
            shop.stall.putAll(3);
            shop.planAndApply();
            until(() -> shop.shown().size() == 3);
        }
        shop.stall.putAll(5);
        shop.planAndApply();
        TimeUnit.SECONDS.sleep(2);

        assertThat(shop.shown()).hasSize(3);
    }

    @Test
    void whatWasRevokedWhileItDidNotRunGoesWhenItStartsWithoutAnyPlan() throws InterruptedException {
        shop.stall.putAll(3);
        shop.planAndDeliver();
        shop.stall.change(Goods.sku(2), Revocations::revoked);

        try (DeliveryService service = DeliveryService.start(shop.publisher)) {
            assertThat(service).isNotNull();
            until(() -> shop.shown().size() == 2);
        }

        assertThat(shop.shown()).containsExactly(Goods.sku(1), Goods.sku(3));
    }

    @Test
    void whatEndsAtMidnightGoesAtMidnight() throws InterruptedException {
        shop.stall.putAll(3);
        shop.planAndDeliver();
        shop.clock.noonOf(LAST_DAY);
        shop.clock.advance(Duration.ofHours(12).minusSeconds(1));

        try (DeliveryService service = DeliveryService.start(shop.publisher, outlet -> Timetable.withoutSweeps())) {
            assertThat(service).isNotNull();
            TimeUnit.SECONDS.sleep(2);
            assertThat(shop.shown()).hasSize(3);
            shop.clock.advance(Duration.ofSeconds(1));
            until(() -> shop.shown().isEmpty());
        }
    }

    @Test
    void whatIsRevokedDuringTheDayGoesAfterMidnightAtTheLatest() throws InterruptedException {
        shop.stall.putAll(3);
        shop.planAndDeliver();

        try (DeliveryService service = DeliveryService.start(shop.publisher, outlet -> Timetable.withoutSweeps())) {
            assertThat(service).isNotNull();
            until(() -> shop.ledger.lapsesRead() > 1);
            TimeUnit.SECONDS.sleep(1);
            shop.stall.change(Goods.sku(2), Revocations::revoked);
            shop.clock.advance(Duration.ofHours(12));
            until(() -> shop.shown().size() == 2);
        }
    }

    @Test
    void aSweepComesAtItsHour() throws InterruptedException {
        shop.stall.putAll(3);
        shop.planAndDeliver();

        Timetable afternoon = Timetable.sweepingDailyAt(LocalTime.of(15, 0));
        try (DeliveryService service = DeliveryService.start(shop.publisher, outlet -> afternoon)) {
            assertThat(service).isNotNull();
            shop.byHand.takeDown(Goods.sku(1));
            TimeUnit.SECONDS.sleep(2);
            assertThat(shop.calls(MarketCall.LIST)).isZero();
            shop.clock.advance(Duration.ofHours(3));
            until(() -> shop.shown().size() == 3);
        }
        assertThat(shop.calls(MarketCall.LIST)).isOne();
    }

    @Test
    void whileThereIsNothingToDoTheLedgerIsLeftAlone() throws InterruptedException {
        shop.stall.putAll(3);
        shop.planAndDeliver();
        int before = shop.ledger.lapsesRead();

        try (DeliveryService service = DeliveryService.start(shop.publisher)) {
            assertThat(service).isNotNull();
            TimeUnit.SECONDS.sleep(5);
        }

        assertThat(shop.ledger.lapsesRead() - before).isLessThanOrEqualTo(2);
    }

    private static void until(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
