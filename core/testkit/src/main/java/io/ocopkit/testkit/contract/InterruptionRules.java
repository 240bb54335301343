package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.testkit.TestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** 500: time that runs out, and threads that are told to stop. */
interface InterruptionRules {

    @Rule
    default void CH_501_aPublicationThatIsInterruptedIsInDoubt(Trial trial) {
        trial.put(honey());
        Interrupted<Outcome> told = interrupt(trial, () -> trial.publish(Deed.CHANGED));
        assertThat(told.result()).isInstanceOf(Outcome.InDoubt.class);
        assertThat(told.flagKept())
                .as("the thread still knows that it is to stop")
                .isTrue();
    }

    @Rule
    default void CH_502_aWithdrawalThatIsInterruptedIsInDoubt(Trial trial) {
        trial.put(honey());
        Interrupted<Outcome> told = interrupt(trial, () -> trial.withdraw(HONEY));
        assertThat(told.result()).isInstanceOf(Outcome.InDoubt.class);
        assertThat(told.flagKept()).isTrue();
    }

    @Rule
    default void CH_503_aLookThatIsInterruptedSawNothing(Trial trial) {
        trial.put(honey());
        Interrupted<Observation> told = interrupt(trial, () -> trial.observe(HONEY));
        assertThat(told.result()).isInstanceOf(Observation.Unknown.class);
        assertThat(told.flagKept()).isTrue();
    }

    @Rule
    default void CH_504_whoIsInterruptedBeforehandKeepsTheFlag(Trial trial) {
        Thread.currentThread().interrupt();
        Outcome outcome = trial.publish(honey());
        assertThat(Thread.interrupted()).as("the flag").isTrue();
        assertThat(Outcomes.isTaken(outcome)).isFalse();
    }

    @Rule
    default void CH_505_nothingIsSentAfterTheDeadline(Trial trial) {
        Instant over = trial.clock().instant();
        TestContext late = trial.context().until(over).sending(trial.road().until(over));
        ListingReference unknown = new ListingReference(HONEY, null);
        Outcome outcome = trial.channel().publish(new PublishCommand(honey(), unknown, 1), late);
        assertThat(outcome).isInstanceOfAny(Outcome.InDoubt.class, Outcome.Transient.class);
        assertThat(trial.market().requests()).isEmpty();
    }

    @Rule
    default void CH_506_aDeadlineThatPassesMidwayIsToldAsItIs(Trial trial) {
        for (Deed deed : Deed.values()) {
            Trial fresh = trial.another();
            deed.prepare(fresh);
            Trial.Stock before = fresh.stock(HONEY);
            fresh.market().faults().next(Fault.meanwhile(() -> fresh.clock().advance(Duration.ofHours(1))));
            Outcome outcome = deed.act(fresh);
            fresh.clock().advance(Duration.ofHours(-1));
            new Deed.Done(deed, fresh, outcome, before).expectTheTruth();
        }
    }

    @Rule
    default void CH_507_anAnswerThatTakesTooLongIsNotWaitedFor(Trial trial) {
        for (Deed deed : Deed.values()) {
            Trial fresh = trial.another();
            deed.prepare(fresh);
            Trial.Stock before = fresh.stock(HONEY);
            CountDownLatch over = new CountDownLatch(1);
            fresh.market().faults().always(slow(over));
            Outcome outcome = deed.act(fresh.impatient());
            over.countDown();
            assertThat(Outcomes.isTaken(outcome)).as("done, says " + outcome).isFalse();
            new Deed.Done(deed, fresh, outcome, before).expectTheTruth();
        }
    }

    /**
     * What a thread came back with after it was told to stop.
     *
     * @param result what the channel said
     * @param flagKept whether the thread still knew that it was to stop
     * @param <T> what the channel says
     */
    record Interrupted<T>(T result, boolean flagKept) {}

    /** Tells the thread to stop while the market is at work on its first request, and does not answer before it has. */
    private static <T> Interrupted<T> interrupt(Trial trial, Supplier<T> call) {
        CountDownLatch over = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        trial.market().faults().always((request, market) -> {
            Answer answer = market.work(request);
            caller.interrupt();
            over.await();
            return answer;
        });
        T result = call.get();
        boolean kept = Thread.interrupted();
        over.countDown();
        return new Interrupted<>(result, kept);
    }

    private static Fault slow(CountDownLatch over) {
        return (request, market) -> {
            Answer answer = market.work(request);
            over.await();
            return answer;
        };
    }
}
