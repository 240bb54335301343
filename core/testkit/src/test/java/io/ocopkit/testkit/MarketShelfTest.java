package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.model.Dong;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However often a market is looked at, it is as if everything had been counted from the beginning. */
class MarketShelfTest {
    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoWatchesAllTheTimeSeesWhatANewcomerSees(long seed) {
        Path file = folder.resolve("market.log");
        boolean honouring = seed % 2 == 0;
        Market watching = opened(file, honouring);
        Random random = new Random(seed);
        Shopkeeper one = Shopkeeper.of(watching, clock);
        Shopkeeper other = Shopkeeper.of(opened(file, honouring).with(wrong(seed)), clock);
        for (int step = 0; step < 300; step++) {
            act(random.nextBoolean() ? one : other, random);
            clock.advance(Duration.ofSeconds(random.nextInt(90) - 20));
            assertThat(watching.shown())
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(opened(file, honouring).shown());
        }
        assertThat(watching.shown()).as("seed %d", seed).isNotEmpty();
    }

    private static Faults wrong(long seed) {
        return Faults.seeded(seed).share(Fate.LOST_BEFORE_EFFECT, 0.3).lateEffect(Duration.ofMinutes(3));
    }

    private Market opened(Path file, boolean honouring) {
        Market market = Market.open(file, clock);
        return honouring ? market.honouringVersions() : market;
    }

    private static void act(Shopkeeper keeper, Random random) {
        String sku = "MO-" + random.nextInt(5);
        switch (random.nextInt(4)) {
            case 0 -> keeper.withdraw(sku);
            case 1 -> keeper.publish(sku);
            default -> keeper.publish(sku, "K" + (1 + random.nextInt(5)), 1_000L * (1 + random.nextInt(100)));
        }
    }

    @Test
    void whatWasFoldedIsNotFoldedAgain() {
        MarketHistory history = new MarketHistory();
        Market market = Market.inMemory(clock);
        Shopkeeper keeper = Shopkeeper.of(market, clock);
        List.of("MO-1", "MO-2").forEach(keeper::publish);
        market.log().forEach(effect -> history.read(effect.line()));
        MarketShelf shelf = new MarketShelf(history);
        MarketItem first = shelf.at(clock.instant()).of(new Sku("MO-1")).get(0);

        keeper.publish("MO-3");
        history.read(market.log().get(2).line());
        clock.advance(Duration.ofDays(1));

        assertThat(shelf.at(clock.instant()).all()).hasSize(3).first().isSameAs(first);
        assertThat(shelf.at(clock.instant().minus(Duration.ofDays(2))).all()).isEmpty();
    }

    @Test
    void whoseClockIsSlowDoesNotOvertakeWhatHappenedLater() {
        Path file = folder.resolve("market.log");
        MutableClock ahead = MutableClock.at(clock.instant().plus(Duration.ofMinutes(10)));
        Market watching = Market.open(file, ahead);
        Shopkeeper slow = Shopkeeper.of(Market.open(file, clock), clock);
        slow.publish("MO-1");
        Shopkeeper.of(watching, ahead).publish("MO-1", "K1", 99_000);
        assertThat(watching.shown("MO-1")).hasSize(1);
        slow.publish("MO-1", "K1", 88_000);
        assertThat(watching.shown("MO-1").get(0).face().price()).isEqualTo(Dong.of(99_000));
    }

    @Test
    void versionsAreHonouredInWhatHasAlreadyHappenedToo() {
        Market market = Market.inMemory(clock).with(Faults.none().lateEffect(Duration.ofMinutes(10)));
        Shopkeeper keeper = Shopkeeper.of(market, clock);
        keeper.publish("MO-1");
        market.next(Fate.LOST_BEFORE_EFFECT);
        keeper.publish("MO-1", "K1", 99_000);
        keeper.withdraw("MO-1");
        clock.advance(Duration.ofMinutes(10));
        assertThat(market.shown()).hasSize(1);
        assertThat(market.honouringVersions().shown()).isEmpty();
    }

    @Test
    void tenThousandListingsAreEachLookedAt() {
        Market market = Market.inMemory(clock).with(Faults.none().eventuallyConsistent(Duration.ofSeconds(1)));
        Shopkeeper keeper = Shopkeeper.of(market, clock);
        IntStream.range(0, 10_000).forEach(i -> {
            keeper.publish("MO-" + i);
            assertThat(market.shown("MO-" + i)).hasSize(1);
            keeper.look("MO-" + i);
        });
        assertThat(market.shown()).hasSize(10_000);
    }
}
