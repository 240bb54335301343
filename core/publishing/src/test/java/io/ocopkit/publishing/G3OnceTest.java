package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
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
        ApiShop shop = new ApiShop(seed, 1);
        shop.mishaps.lostBefore(0.15).lostAfter(0.15).throttled(0.05).failing(0.05);
        shop.stall.putAll(LISTINGS);
        shop.planAndApply();

        shop.deliverUntilQuiet(Duration.ofHours(6));

        assertEachCreatedOnce(shop, seed);
        assertThat(shop.mishaps.calls("publish")).as("seed %d", seed).isGreaterThan(LISTINGS * 5 / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void severalAtOnceAreNoLessCareful(long seed) {
        ApiShop shop = new ApiShop(seed, 6);
        shop.mishaps.lostBefore(0.15).lostAfter(0.15);
        shop.stall.putAll(LISTINGS);
        shop.planAndApply();

        shop.deliverUntilQuiet(Duration.ofHours(6));

        assertEachCreatedOnce(shop, seed);
    }

    /** What was lost three times in a row is parked; a sweep finds it missing and has it sent again. */
    private static void assertEachCreatedOnce(ApiShop shop, long seed) {
        assertThat(shop.market.duplicates()).as("seed %d", seed).isEmpty();
        long parked = shop.delivery.health().troubles().size();
        assertThat(parked).as("seed %d", seed).isLessThan(LISTINGS / 5);
        shop.mishaps.heal();
        shop.clock.advance(Duration.ofHours(1));
        shop.delivery.sweep();
        shop.deliverUntilQuiet(Duration.ofHours(6));
        assertThat(shop.market.count("create")).as("seed %d", seed).isEqualTo(LISTINGS);
        assertThat(shop.market.shown()).as("seed %d", seed).hasSize(LISTINGS);
        assertThat(shop.market.duplicates()).as("seed %d", seed).isEmpty();
    }

    @Test
    void aChannelThatCannotBeAskedLeavesItToAPerson() {
        ApiShop shop = new ApiShop();
        Publisher publisher = Publisher.of(shop.stall, shop.ledger)
                .channel(
                        new Unaskable(new Bazaar(shop.market, shop.mishaps, 1)),
                        "blind",
                        CredentialStore.fixed(Map.of()))
                .clock(shop.clock)
                .build();
        ShopDelivery delivery = publisher.shop("blind");
        shop.stall.putAll(2);
        shop.mishaps.lostAfter(1);
        publisher.apply(publisher.plan("blind"));

        for (int day = 0; day < 5; day++) {
            delivery.deliver();
            shop.clock.advance(Duration.ofDays(1));
        }
        assertThat(shop.market.count("create")).isEqualTo(2);
        assertThat(delivery.health().troubles()).hasSize(2).allSatisfy(trouble -> {
            assertThat(trouble.state()).isEqualTo(State.HELD);
            assertThat(trouble.text().vi()).contains("Xem trên kênh");
        });

        shop.mishaps.heal();
        assertThat(delivery.resolve(new Sku(Goods.sku(1)), "k-1")).isTrue();
        assertThat(delivery.resolve(new Sku(Goods.sku(2)), "k-2")).isTrue();
        delivery.deliver();

        assertThat(shop.market.duplicates()).isEmpty();
        assertThat(delivery.health().troubles()).isEmpty();
    }

    /** The four methods and nothing else. */
    private record Unaskable(Bazaar bazaar) implements ListingChannel {

        @Override
        public ChannelInfo info() {
            return bazaar.info();
        }

        @Override
        public Outcome publish(PublishCommand command, ChannelContext context) {
            return bazaar.publish(command, context);
        }

        @Override
        public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
            return bazaar.withdraw(command, context);
        }

        @Override
        public Observation observe(ListingReference reference, ChannelContext context) {
            return bazaar.observe(reference, context);
        }
    }
}
