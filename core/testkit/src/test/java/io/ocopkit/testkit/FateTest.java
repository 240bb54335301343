package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a call, and what is so whatever became of it. */
class FateTest {
    private final MutableClock clock = MutableClock.on(ListingFixture.TODAY);
    private final Market market = Market.inMemory(clock);
    private final Shopkeeper keeper = Shopkeeper.of(market, clock);

    @ParameterizedTest
    @EnumSource
    void everyFateHasItsAnswerAndItsEffectAndIsMetOnce(Fate fate) {
        market.next(fate);

        assertThat(keeper.publish("MO-1")).isInstanceOf(answer(fate));
        assertThat(market.creations("MO-1")).isEqualTo(takesEffect(fate) ? 1 : 0);
        assertThat(keeper.publish("MO-2")).isInstanceOf(Outcome.Applied.class);
    }

    @ParameterizedTest
    @EnumSource
    void aLookHasNoEffectToLoseAndIsAnsweredOrNot(Fate fate) {
        keeper.publish("MO-1");
        market.with(Faults.none().share(fate, 1));

        Observation seen = keeper.look("MO-1");

        if (seen instanceof Observation.Unknown unknown) {
            assertThat(unknown.why()).isInstanceOf(whyUnseen(fate));
        } else {
            assertThat(seen).isInstanceOf(Observation.Live.class);
            assertThat(fate).isIn(Fate.ANSWERED, Fate.ANSWERED_TOO_LATE);
        }
    }

    @Test
    void healingForgetsWhatWasToComeNext() {
        market.next(Fate.SERVER_ERROR, Fate.SERVER_ERROR);
        keeper.publish("MO-1");
        market.heal();
        assertThat(keeper.publish("MO-1")).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void latencyIsReallyWaitedForWhenNobodyMovesTheClock() throws InterruptedException {
        Clock real = Clock.systemUTC();
        Market slow = Market.inMemory(real).with(Faults.none().latency(Duration.ofHours(1)));
        Thread caller = new Thread(() ->
                ScriptedChannel.builder("slow").on(slow).observe(Shopkeeper.about("MO-1", null), TestContext.at(real)));
        caller.start();
        while (caller.getState() != Thread.State.TIMED_WAITING) {
            assertThat(caller.isAlive()).as("still on its way").isTrue();
            Thread.onSpinWait();
        }
        caller.interrupt();
        caller.join();
        assertThat(slow.calls()).containsEntry(MarketCall.OBSERVE, 1L);
    }

    private static Class<? extends Outcome> answer(Fate fate) {
        return switch (fate) {
            case ANSWERED, ANSWERED_TOO_LATE -> Outcome.Applied.class;
            case LOST_BEFORE_EFFECT, LOST_AFTER_EFFECT -> Outcome.InDoubt.class;
            case THROTTLED -> Outcome.Throttled.class;
            case SERVER_ERROR -> Outcome.Transient.class;
        };
    }

    private static boolean takesEffect(Fate fate) {
        return fate == Fate.ANSWERED || fate == Fate.ANSWERED_TOO_LATE || fate == Fate.LOST_AFTER_EFFECT;
    }

    private static Class<? extends Outcome> whyUnseen(Fate fate) {
        return fate == Fate.THROTTLED ? Outcome.Throttled.class : Outcome.Transient.class;
    }
}
