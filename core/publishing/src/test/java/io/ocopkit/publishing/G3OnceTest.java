package io.ocopkit.publishing;

import static io.ocopkit.testkit.MarketEffect.Kind.CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.ScriptedChannel;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lost answer never makes a second creation: what can be looked for is looked for, what cannot waits for a person. */
class G3OnceTest {
    private static final int LISTINGS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thirtyPercentLostAnswersMakeNoSecondCreation(long seed) {
        ApiShop shop = new ApiShop(1);
        shop.market.with(lossy(seed).share(Fate.THROTTLED, 0.05).share(Fate.SERVER_ERROR, 0.05));
        shop.stall.putAll(LISTINGS);
        shop.planAndApply();

        shop.deliverUntilQuiet(Duration.ofHours(6));

        assertEachCreatedOnce(shop, seed);
        assertThat(shop.calls(MarketCall.PUBLISH)).as("seed %d", seed).isGreaterThan(LISTINGS * 5 / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void severalAtOnceAreNoLessCareful(long seed) {
        ApiShop shop = new ApiShop(6);
        shop.market.with(lossy(seed));
        shop.stall.putAll(LISTINGS);
        shop.planAndApply();

        shop.deliverUntilQuiet(Duration.ofHours(6));

        assertEachCreatedOnce(shop, seed);
    }

    private static Faults lossy(long seed) {
        return Faults.seeded(seed).share(Fate.LOST_BEFORE_EFFECT, 0.15).share(Fate.LOST_AFTER_EFFECT, 0.15);
    }

    /** What was lost three times in a row is parked; a sweep finds it missing and has it sent again. */
    private static void assertEachCreatedOnce(ApiShop shop, long seed) {
        assertThat(shop.duplicates()).as("seed %d", seed).isEmpty();
        long parked = shop.delivery.health().troubles().size();
        assertThat(parked).as("seed %d", seed).isLessThan(LISTINGS / 5);
        shop.market.heal();
        shop.clock.advance(Duration.ofHours(1));
        shop.delivery.sweep();
        shop.deliverUntilQuiet(Duration.ofHours(6));
        assertThat(shop.count(CREATED)).as("seed %d", seed).isEqualTo(LISTINGS);
        assertThat(shop.shown()).as("seed %d", seed).hasSize(LISTINGS);
        assertThat(shop.duplicates()).as("seed %d", seed).isEmpty();
    }

    @Test
    void aChannelThatCannotBeAskedLeavesItToAPerson() {
        ApiShop shop = new ApiShop();
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .channel(ScriptedChannel.builder("blind").on(shop.market), "blind", CredentialStore.fixed(Map.of()))
                .clock(shop.clock)
                .build();
        ShopDelivery delivery = publisher.shop("blind");
        shop.stall.putAll(2);
        shop.market.with(Faults.none().share(Fate.LOST_AFTER_EFFECT, 1));
        publisher.apply(publisher.plan("blind"));

        for (int day = 0; day < 5; day++) {
            delivery.deliver();
            shop.clock.advance(Duration.ofDays(1));
        }
        assertThat(shop.count(CREATED)).isEqualTo(2);
        assertThat(delivery.health().troubles()).hasSize(2).allSatisfy(trouble -> {
            assertThat(trouble.state()).isEqualTo(State.HELD);
            assertThat(trouble.text().vi()).contains("Xem trên kênh");
        });

        shop.market.heal();
        assertThat(delivery.resolve(new Sku(Goods.sku(1)), key(shop, 1))).isTrue();
        assertThat(delivery.resolve(new Sku(Goods.sku(2)), key(shop, 2))).isTrue();
        delivery.deliver();

        assertThat(shop.duplicates()).isEmpty();
        assertThat(delivery.health().troubles()).isEmpty();
    }

    private static String key(ApiShop shop, int number) {
        return shop.market.shown(Goods.sku(number)).get(0).reference().channelKey();
    }
}
