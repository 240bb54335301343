package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.DriftReport;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever shares shops with others ends a delivery or a sweep without interrupting what is under way. */
class BrokenOffTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void nothingMoreIsTakenUpWhenNobodyWantsIt(int atOnce) {
        ApiShop shop = new ApiShop(atOnce);
        shop.stall.putAll(30);
        shop.planAndApply();

        DeliveryReport report = shop.delivery.deliver(() -> shop.market.shown().size() < 5);

        assertThat(shop.market.shown().size()).isBetween(5, 5 + atOnce);
        assertThat(report.nextDue()).contains(shop.clock.instant());
        shop.delivery.deliver();
        assertThat(shop.market.shown()).hasSize(30);
    }

    @Test
    void aSweepThatIsBrokenOffSaysSo() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(5);
        shop.planAndDeliver();
        AtomicInteger asked = new AtomicInteger();

        DriftReport report = shop.delivery.sweep(() -> asked.incrementAndGet() <= 0);

        assertThat(report.complete()).isFalse();
        assertThat(shop.delivery.sweep().complete()).isTrue();
    }

    @Test
    void aCallbackNobodyCouldLookIntoIsAReasonToComeBack() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(1);
        shop.planAndDeliver();
        shop.clock.advance(Duration.ofHours(1));
        shop.delivery.deliver();
        shop.market.with(Faults.seeded(1).share(Fate.SERVER_ERROR, 1));
        shop.delivery.receive(shop.market.deliveries().all().get(0));

        assertThat(shop.delivery.deliver().nextDue())
                .contains(shop.clock.instant().plusSeconds(30));

        shop.market.heal();
        assertThat(shop.delivery.deliver().nextDue()).isEmpty();
    }

    @Test
    void theNextLapseIsTheBeginningOfTheFirstDayWithout() {
        ApiShop shop = new ApiShop();
        assertThat(shop.delivery.nextLapse()).isEmpty();
        shop.stall.putAll(2);
        shop.planAndDeliver();

        Instant midnight = Instant.parse("2029-08-05T17:00:00Z");
        assertThat(shop.delivery.nextLapse()).contains(midnight);
        shop.clock.set(midnight.minusMillis(1).toString());
        assertThat(shop.delivery.enforceLapsed()).isZero();
        shop.clock.set(midnight.toString());
        assertThat(shop.delivery.enforceLapsed()).isEqualTo(2);
        assertThat(shop.delivery.nextLapse()).isEmpty();
    }
}
