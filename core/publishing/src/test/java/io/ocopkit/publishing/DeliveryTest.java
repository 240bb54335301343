package io.ocopkit.publishing;

import static io.ocopkit.testkit.MarketEffect.Kind.CREATED;
import static io.ocopkit.testkit.MarketEffect.Kind.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.delivery.State;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private final ApiShop shop = new ApiShop();

    @Test
    void whatIsPlannedAndAppliedIsNotSentBeforeItIsDelivered() {
        shop.stall.putAll(3);
        shop.planAndApply();
        assertThat(shop.calls()).isZero();

        shop.delivery.deliver();

        assertThat(shop.shown()).containsExactly(Goods.sku(1), Goods.sku(2), Goods.sku(3));
        assertThat(shop.state(1)).isEqualTo(State.DONE);
    }

    @Test
    void whatTheShopHadBeforeIsAdoptedAndNotCreatedAgain() {
        shop.byHand.putUp(Goods.sku(1));
        shop.stall.putAll(1);

        shop.planAndDeliver();

        assertThat(shop.count(CREATED)).as("by hand").isOne();
        assertThat(shop.duplicates()).isEmpty();
        assertThat(shop.shows(Goods.sku(1))).contains("Mật ong");
    }

    @Test
    void aPriceGoesByTheOfferLane() {
        shop.stall.putAll(2);
        shop.planAndDeliver();
        shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 99_000));

        shop.planAndDeliver();

        assertThat(shop.log()).last().isEqualTo("OFFER " + Goods.sku(1) + " 2");
        assertThat(shop.shows(Goods.sku(1))).contains("99000");
    }

    @Test
    void pricesThatChangeBeforeTheyAreSentBecomeOneCall() {
        shop.stall.putAll(1);
        shop.planAndDeliver();
        for (int price = 90_000; price < 95_000; price += 1_000) {
            int dong = price;
            shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, dong));
            shop.planAndApply();
        }

        shop.delivery.deliver();

        assertThat(shop.count(OFFER)).isEqualTo(1);
        assertThat(shop.shows(Goods.sku(1))).contains("94000");
    }

    @Test
    void whatHasChangedSinceThePlanWaitsForAnotherPlan() {
        shop.stall.putAll(1);
        shop.planAndApply();
        shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 99_000));

        shop.delivery.deliver();
        assertThat(shop.shown()).isEmpty();
        assertThat(shop.delivery(1).progress().issue().code()).isEqualTo("CHANGED_SINCE_PLAN");

        shop.planAndDeliver();
        assertThat(shop.shows(Goods.sku(1))).contains("99000");
    }

    @Test
    void nobodyIsCalledToWorkWhereNothingIsDue() {
        ApiShop large = new ApiShop(4);
        large.stall.putAll(1);
        large.planAndApply();
        large.deliverUntilQuiet(Duration.ofMinutes(5));
        assertThat(large.shown()).hasSize(1);
        Set<Thread> before = large.ledger.deliveries().askers();

        large.delivery.deliver();

        assertThat(large.ledger.deliveries().askers())
                .containsExactlyInAnyOrderElementsOf(before)
                .contains(Thread.currentThread());
    }
}
