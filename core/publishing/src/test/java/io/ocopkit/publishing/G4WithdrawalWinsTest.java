package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a withdrawal nothing older takes effect, and a withdrawal waits for nothing and nobody. */
class G4WithdrawalWinsTest {
    private static final Duration LATE = Duration.ofSeconds(30);
    private static final LocalDate LAST_DAY = Goods.CERTIFIED.plusYears(3);

    @Test
    void aPublicationThatTakesEffectAfterTheWithdrawalIsTakenDownAgain() {
        ApiShop shop = new ApiShop();
        shop.market.with(Faults.none().lateEffect(LATE)).next(Fate.LOST_BEFORE_EFFECT);
        shop.stall.putAll(1);
        shop.planAndDeliver();
        shop.market.heal();
        shop.stall.change(Goods.sku(1), Revocations::revoked);
        shop.planAndDeliver();
        assertThat(shop.state(1)).isEqualTo(State.CONFIRMING);

        shop.clock.advance(LATE);
        assertThat(shop.shown()).containsExactly(Goods.sku(1));
        shop.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(shop.shown()).isEmpty();
        assertThat(shop.state(1)).isEqualTo(State.DONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aWithdrawalOvertakesAFullQueue(int atOnce) {
        ApiShop shop = new ApiShop(atOnce);
        shop.stall.putAll(1);
        shop.planAndDeliver();
        shop.stall.putAll(500);
        shop.stall.change(Goods.sku(1), candidate -> Goods.priced(candidate, 99_000));
        shop.planAndApply();
        AtomicInteger sent = new AtomicInteger();
        shop.meanwhile(() -> {
            shop.stall.change(Goods.sku(1), Revocations::revoked);
            shop.delivery.enforce();
            sent.set(shop.log().size());
        });

        shop.delivery.deliver();

        assertThat(shop.log().indexOf("REMOVED " + Goods.sku(1) + " 3"))
                .isPositive()
                .isLessThan(sent.get() + (atOnce == 1 ? 30 : 200));
        assertThat(shop.shown()).hasSize(499);
    }

    @Test
    void whatExpiresAtMidnightIsDownAMinuteLaterWithoutAnyPlan() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(20);
        shop.planAndDeliver();
        shop.clock.noonOf(LAST_DAY);
        shop.clock.advance(Duration.ofHours(12).minusSeconds(1));
        shop.delivery.deliver();
        assertThat(shop.shown()).hasSize(20);

        shop.clock.advance(Duration.ofSeconds(1));
        shop.delivery.deliver();

        assertThat(shop.shown()).isEmpty();
    }

    @Test
    void whatIsRevokedGoesEvenWhenTheBrakeHoldsThePlan() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(100);
        shop.planAndDeliver();
        for (int i = 1; i <= 60; i++) {
            int number = i;
            shop.stall.change(
                    Goods.sku(i),
                    candidate -> number <= 20 ? Revocations.revoked(candidate) : Goods.flagged(candidate, false, true));
        }

        PublicationPlan plan = shop.publisher.plan(ApiShop.OUTLET);
        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(BrakeHeldException.class);
        shop.delivery.deliver();

        assertThat(shop.shown()).hasSize(80).contains(Goods.sku(21)).doesNotContain(Goods.sku(20));
    }

    @Test
    void aChannelThatOnlySaysItTookTheItemDownIsMadeToHideIt() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(1);
        shop.planAndDeliver();
        shop.market.with(Faults.none().withdrawalsLie(Goods.sku(1)));
        shop.stall.change(Goods.sku(1), Revocations::revoked);
        shop.planAndApply();

        shop.deliverUntilQuiet(Duration.ofHours(1));

        assertThat(shop.log()).containsSubsequence("STOPPED " + Goods.sku(1) + " 2", "UNLISTED " + Goods.sku(1) + " 2");
        assertThat(shop.shown()).isEmpty();
        assertThat(shop.state(1)).isEqualTo(State.DONE);
    }

    @Test
    void aWithdrawalIsReceiptedOnlyWhenItIsSeen() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(1);
        shop.planAndDeliver();
        shop.stall.change(Goods.sku(1), Revocations::revoked);
        shop.planAndDeliver();
        assertThat(shop.ledger.deliveries().receipts()).hasSize(1);

        shop.deliverUntilQuiet(Duration.ofMinutes(5));

        assertThat(shop.ledger.deliveries().receipts())
                .extracting(Receipt::end)
                .containsExactly(Receipt.End.APPLIED, Receipt.End.APPLIED);
    }
}
