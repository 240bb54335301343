package io.ocopkit.publishing;

import static io.ocopkit.testkit.ScriptedChannel.Ability.BATCH;
import static io.ocopkit.testkit.ScriptedChannel.Ability.BATCH_LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.BATCH_OFFERS;
import static io.ocopkit.testkit.ScriptedChannel.Ability.RENEWAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.ShopDelivery;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.testkit.Fate;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.ScriptedChannel;
import io.ocopkit.testkit.ScriptedChannel.Ability;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several in one call are what they would be one by one. A batch of the scripted market holds twenty. */
class BatchTest {
    private static final int LISTINGS = 100;

    private final TestClock clock = new TestClock("2026-09-01T05:00:00Z");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Stall stall = new Stall();
    private final Market market = Market.inMemory(clock);

    @Test
    void listingsAreLookedForAndPutUpAndRepricedTogether() {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE, BATCH_OFFERS);
        stall.putAll(LISTINGS);

        planAndDeliver(publisher);

        assertThat(market.shown()).hasSize(LISTINGS);
        assertThat(market.calls()).containsEntry(MarketCall.LOCATE, 5L).containsEntry(MarketCall.PUBLISH, 5L);

        for (int i = 1; i <= LISTINGS; i++) {
            stall.change(Goods.sku(i), candidate -> Goods.priced(candidate, 99_000));
        }
        planAndDeliver(publisher);

        assertThat(market.calls()).containsEntry(MarketCall.OFFER, 5L).containsEntry(MarketCall.PUBLISH, 5L);
    }

    @Test
    void oneBadListingOfABatchKeepsNoOtherOut() {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE);
        stall.putAll(LISTINGS);
        market.with(Faults.none().rejects(Goods.sku(7), bad()));

        planAndDeliver(publisher);

        assertThat(market.shown()).hasSize(LISTINGS - 1);
        assertThat(state(7)).isEqualTo(State.REJECTED);
    }

    @Test
    void whatABadFellowTravellerKeptOutGoesAgainAndIsNoFailure() {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE);
        stall.putAll(LISTINGS);
        Faults faults = Faults.none().allOrNothing();
        for (int i = 1; i <= 19; i += 3) {
            faults.rejects(Goods.sku(i), bad());
        }
        market.with(faults);

        planAndDeliver(publisher);

        assertThat(market.shown()).hasSize(LISTINGS - 7);
        assertThat(state(2)).isEqualTo(State.DONE);
        assertThat(delivery(2).progress().attempts()).isZero();
        assertThat(state(1)).isEqualTo(State.REJECTED);
    }

    @Test
    void aBatchThatWasNotLetInGoesTogetherOnceItIs() {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE, RENEWAL);
        market.with(Faults.none().authExpires(3));
        stall.putAll(LISTINGS);

        planAndDeliver(publisher);

        assertThat(market.shown()).hasSize(LISTINGS);
        assertThat(market.calls().get(MarketCall.RENEW)).isGreaterThan(1);
        assertThat(market.calls().get(MarketCall.PUBLISH)).isLessThanOrEqualTo(10);
    }

    @Test
    void aBatchTheAdapterBreaksDownOverParksEachOfThem() {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE);
        stall.putAll(3);
        market.with(Faults.none().throwsException(Goods.sku(2)));

        planAndDeliver(publisher);

        assertThat(market.shown()).isEmpty();
        assertThat(state(1)).isEqualTo(State.PARKED);
        assertThat(publisher.shop("my-shop").health().troubles()).hasSize(3);
    }

    @Test
    void aChannelThatCannotBeAskedIsNeverGivenABatch() {
        Publisher publisher = publisher(BATCH);
        stall.putAll(10);

        planAndDeliver(publisher);

        assertThat(market.calls()).containsEntry(MarketCall.PUBLISH, 10L);
    }

    @Test
    void aWithdrawalNeverWaitsForABatchToFill() {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE);
        stall.putAll(1);
        planAndDeliver(publisher);
        stall.putAll(LISTINGS);
        stall.change(Goods.sku(1), Revocations::revoked);
        publisher.apply(publisher.plan("my-shop").confirmed());
        market.with(Faults.none().throttledUntil(clock.instant().plusSeconds(1)));
        market.next(Fate.ANSWERED);

        publisher.shop("my-shop").deliver();

        assertThat(market.shown()).isEmpty();
        assertThat(market.calls()).containsEntry(MarketCall.WITHDRAW, 1L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thirtyPercentLostBatchesMakeNoSecondCreation(long seed) {
        Publisher publisher = publisher(BATCH, BATCH_LOCATE, BATCH_OFFERS);
        market.with(Faults.seeded(seed).share(Fate.LOST_BEFORE_EFFECT, 0.15).share(Fate.LOST_AFTER_EFFECT, 0.15));
        stall.putAll(LISTINGS);
        publisher.apply(publisher.plan("my-shop"));

        deliverUntilQuiet(publisher.shop("my-shop"));
        sendAgainWhatWasLostThreeTimes(publisher.shop("my-shop"));

        for (int i = 1; i <= LISTINGS; i++) {
            assertThat(market.creations(Goods.sku(i)))
                    .as("seed %d, %s", seed, Goods.sku(i))
                    .isEqualTo(1);
        }
        assertThat(market.shown()).as("seed %d", seed).hasSize(LISTINGS);
    }

    /** That is parked; a sweep finds it missing. */
    private void sendAgainWhatWasLostThreeTimes(ShopDelivery shop) {
        market.heal();
        clock.advance(Duration.ofHours(1));
        shop.sweep();
        deliverUntilQuiet(shop);
    }

    private Publisher publisher(Ability... abilities) {
        Publisher publisher = Publisher.of(stall, ledger)
                .channel(
                        ScriptedChannel.builder("trial").with(abilities).on(market),
                        "my-shop",
                        CredentialStore.fixed(market.secrets()))
                .clock(clock)
                .build();
        assertThat(publisher.outlets()).hasSize(1);
        return publisher;
    }

    private void planAndDeliver(Publisher publisher) {
        publisher.apply(publisher.plan("my-shop").confirmed());
        publisher.shop("my-shop").deliver();
    }

    private void deliverUntilQuiet(ShopDelivery shop) {
        Instant end = clock.instant().plus(Duration.ofHours(6));
        Optional<Instant> next = shop.deliver().nextDue();
        while (next.isPresent() && clock.instant().isBefore(end)) {
            Instant soonest = clock.instant().plusSeconds(1);
            clock.set((next.get().isBefore(soonest) ? soonest : next.get()).toString());
            next = shop.deliver().nextDue();
        }
    }

    private State state(int number) {
        return delivery(number).progress().state();
    }

    private io.ocopkit.publishing.delivery.Delivery delivery(int number) {
        return ledger.deliveries()
                .find(new Outlet(new ChannelId("trial"), "my-shop"), new Sku(Goods.sku(number)))
                .orElseThrow();
    }

    private static Issue bad() {
        return new Issue(
                "TITLE_BAD",
                "title",
                Severity.ERROR,
                Citation.of("trial"),
                BilingualText.of("Tên không hợp lệ", "The title is not valid"),
                BilingualText.of("Sửa tên", "Change the title"),
                null);
    }
}
