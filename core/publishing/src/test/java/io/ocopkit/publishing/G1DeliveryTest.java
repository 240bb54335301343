package io.ocopkit.publishing;

import static io.ocopkit.testkit.MarketEffect.Kind.CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * G1 on a channel that is called: whenever the shop has delivered, a certificate stands behind everything buyers see,
 * whatever was planned before and whoever forgot to plan since.
 */
class G1DeliveryTest {
    private static final int STEPS = 20_000;

    @ParameterizedTest
    @ValueSource(longs = {20260522, 1489, 3981})
    void buyersSeeNothingWithoutACertificateValidThatDay(long seed) {
        ApiShop shop = new ApiShop();
        Random random = new Random(seed);
        RandomProvince province = new RandomProvince(shop.surroundings(), random);
        int published = 0;
        for (int step = 1; step <= STEPS; step++) {
            province.somethingHappens();
            boolean planned = province.isTimeToPublish() && province.publish();
            if (planned || random.nextInt(8) == 0) {
                shop.delivery.enforce();
                shop.delivery.deliver();
                assertThat(province.mayBeShown())
                        .as("seed %d, step %d, day %s", seed, step, shop.clock.today())
                        .containsAll(shop.shown())
                        .containsAll(shop.live());
            }
            if (planned) {
                published++;
                assertThat(String.join(" ", shop.shown()))
                        .as("seed %d, step %d, day %s", seed, step, shop.clock.today())
                        .isEqualTo(province.shouldBeLive());
            }
        }
        assertThat(published).as("seed %d", seed).isGreaterThan(STEPS / 20);
        province.assertEverythingHappened();
    }

    @Test
    void theGateIsAskedAgainJustBeforeTheCall() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(3);
        shop.planAndApply();
        LocalDate lastDay = Goods.CERTIFIED.plusYears(3);
        shop.clock.noonOf(lastDay.plusDays(1));

        shop.delivery.deliver();

        assertThat(shop.count(CREATED)).isZero();
        assertThat(shop.live()).isEmpty();
    }

    @Test
    void aCertificateRevokedWhileTheQueueIsWorkedOffIsNotSent() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(3);
        shop.planAndApply();
        shop.meanwhile(() -> shop.stall.change(Goods.sku(3), Revocations::revoked));

        shop.delivery.deliver();
        shop.deliverUntilQuiet(Duration.ofMinutes(10));

        assertThat(shop.shown()).containsExactly(Goods.sku(1), Goods.sku(2));
        assertThat(shop.live()).containsExactly(Goods.sku(1), Goods.sku(2));
    }

    @Test
    void aCertificateThatEndsWhileTheQueueIsWorkedOffIsNotSent() {
        ApiShop shop = new ApiShop();
        shop.stall.putAll(3);
        LocalDate lastDay = Goods.CERTIFIED.plusYears(3);
        shop.clock.noonOf(lastDay);
        shop.planAndApply();
        shop.meanwhile(() -> shop.clock.noonOf(lastDay.plusDays(1)));

        shop.delivery.deliver();

        assertThat(shop.count(CREATED)).isOne();
        shop.deliverUntilQuiet(Duration.ofMinutes(10));
        assertThat(shop.shown()).isEmpty();
        assertThat(shop.live()).isEmpty();
    }
}
