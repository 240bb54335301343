package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.delivery.Call;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Doubt;
import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Known;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Load;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.Progress;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.Receipt.End;
import io.ocopkit.publishing.delivery.Resort;
import io.ocopkit.publishing.delivery.Sight;
import io.ocopkit.publishing.delivery.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the store of deliveries keeps and finds, on any database. */
abstract class DeliveryStoreTest extends DeliveryFixture {
    private static final Set<Lane> ALL = EnumSet.allOf(Lane.class);

    DeliveryStoreTest(Databases database) {
        super(database);
    }

    private Delivery save(Delivery delivery) {
        return store.save(kept(delivery)).orElseThrow();
    }

    private void put(String sku, Goal goal, Progress progress) {
        aim(sku, goal);
        save(with(found(sku), progress));
    }

    @Test
    void nothingIsKnownOfAnItemNothingWasEverWantedOf() {
        assertThat(store.find(MARKET, new Sku("A"))).isEmpty();
        assertThat(store.findByKey(MARKET, "4711")).isEmpty();
        assertThat(store.due(MARKET, ALL, NINE, 10)).isEmpty();
        assertThat(store.nextDue(MARKET)).isEmpty();
        assertThat(deliveries(MARKET)).isEmpty();
        assertThat(receipts(MARKET)).isEmpty();
        assertThat(store.loads(MARKET)).isEmpty();
        assertThat(store.troubled(MARKET, 10)).isEmpty();
        assertThat(store.pause(MARKET)).isEmpty();
    }

    @Test
    void aDeliveryComesIntoBeingWithTheLinesOfItsPlan() {
        try (LedgerSession session = registry.begin(MARKET, 0)) {
            session.record(record(LedgerAction.PUBLISHED, "A", 1));
            session.aim(new Sku("A"), show(1));
            session.commit(List.of());
        }
        Delivery first = Delivery.of(MARKET, new Sku("A"), show(1));
        assertThat(found("A"))
                .isEqualTo(new Delivery(MARKET, first.sku(), first.goal(), first.progress(), first.known(), 1));
        assertThat(store.find(OTHER, new Sku("A"))).isEmpty();
        assertThat(registry.audit(MARKET).findings()).isEmpty();
    }

    @Test
    void withoutTheLinesThereIsNoDelivery() {
        aim("A", show(1));
        try (LedgerSession session = registry.begin(MARKET, 1)) {
            for (int i = 0; i < 600; i++) {
                session.aim(new Sku("S" + i), show(1));
            }
            session.aim(new Sku("A"), show(2));
        }
        assertThat(skus(deliveries(MARKET))).containsExactly("A");
        assertThat(found("A").goal()).isEqualTo(show(1));
        assertThat(receipts(MARKET)).isEmpty();
    }

    @Test
    void everyPartIsReadBackAsItWasSaved() {
        aim("A", show(3));
        Instant fine = NINE.plusNanos(999);
        Call call = new Call(3, Lane.CONTENT, fine.plusSeconds(30), 17);
        Doubt doubt = new Doubt(2, 15, fine.minusSeconds(90));
        Progress progress = new Progress(State.CALLING, fine.plusSeconds(35), 4, 2, TOO_CHEAP, call, Resort.UNLIST);
        Known known =
                new Known("4711", 2, fine.minusSeconds(60), Sight.IN_REVIEW, fine.minusSeconds(30), "etag-9", doubt);

        Delivery saved = save(with(found("A"), progress, known));

        assertThat(saved.revision()).isEqualTo(2);
        assertThat(saved).isEqualTo(found("A"));
        Call storedCall = new Call(3, Lane.CONTENT, NINE.plusSeconds(30), 17);
        assertThat(saved.progress())
                .isEqualTo(
                        new Progress(State.CALLING, NINE.plusSeconds(35), 4, 2, TOO_CHEAP, storedCall, Resort.UNLIST));
        assertThat(saved.known())
                .isEqualTo(new Known(
                        "4711",
                        2,
                        NINE.minusSeconds(60),
                        Sight.IN_REVIEW,
                        NINE.minusSeconds(30),
                        "etag-9",
                        new Doubt(2, 15, NINE.minusSeconds(90))));

        Delivery emptied = save(with(saved, in(State.DONE, NINE), Known.NOTHING));
        assertThat(emptied).isEqualTo(found("A"));
        assertThat(emptied.known()).isEqualTo(Known.NOTHING);
        assertThat(emptied.progress()).isEqualTo(in(State.DONE, NINE));
    }

    @Test
    void aChangeOfARevisionThatHasPassedIsNotKeptAndNorIsItsReceipt() {
        aim("A", show(1));
        Delivery read = found("A");
        Delivery faster = store.save(ended(read, End.APPLIED)).orElseThrow();

        assertThat(store.save(ended(read, End.REJECTED))).isEmpty();

        assertThat(found("A")).isEqualTo(faster);
        assertThat(receipts(MARKET)).extracting(Receipt::end).containsExactly(End.APPLIED);
    }

    @Test
    void changesAreKeptTogetherEachWithItsReceipt() {
        Stream.of("C", "A", "B").forEach(sku -> aim(sku, show(1)));

        List<Optional<Delivery>> kept = store.saveAll(Stream.of("C", "A", "B")
                .map(sku -> ended(found(sku), End.APPLIED))
                .toList());

        assertThat(kept).containsExactly(stored("C"), stored("A"), stored("B"));
        assertThat(receipts(MARKET)).extracting(Receipt::sku).hasSize(3);
    }

    @Test
    void ofSeveralThoseThatWereChangedMeanwhileAreNotKeptAndAllOthersAre() {
        Stream.of("A", "B", "C").forEach(sku -> aim(sku, show(1)));
        List<Change> changes = Stream.of("A", "B", "C")
                .map(sku -> ended(found(sku), End.REJECTED))
                .toList();
        Delivery faster = store.save(ended(found("B"), End.APPLIED)).orElseThrow();

        List<Optional<Delivery>> kept = store.saveAll(changes);

        assertThat(kept).containsExactly(stored("A"), Optional.empty(), stored("C"));
        assertThat(found("B")).isEqualTo(faster);
        assertThat(receipts(MARKET))
                .extracting(receipt -> receipt.sku() + " " + receipt.end())
                .containsExactlyInAnyOrder("B APPLIED", "A REJECTED", "C REJECTED");
    }

    private Optional<Delivery> stored(String sku) {
        return store.find(MARKET, new Sku(sku));
    }

    @Test
    void whatWasNeverWantedCannotBeSaved() {
        assertThat(store.save(ended(Delivery.of(MARKET, new Sku("A"), show(1)), End.APPLIED)))
                .isEmpty();
        assertThat(deliveries(MARKET)).isEmpty();
        assertThat(receipts(MARKET)).isEmpty();
    }

    @Test
    void whatGoesDownIsDueFirstThenWhatHasBeenDueLongest() {
        put("offer", new Goal(1, Lane.OFFER, NINE), in(State.WAITING, NINE.minusSeconds(900)));
        put("late", show(1), in(State.WAITING, NINE));
        put("early", show(1), in(State.IN_REVIEW, NINE.minusSeconds(60)));
        put("down", takeDown(1), in(State.CONFIRMING, NINE));
        put("tomorrow", takeDown(1), in(State.WAITING, NINE.plusNanos(1000)));
        put("done", takeDown(1), in(State.DONE, NINE.minusSeconds(60)));
        put("parked", show(1), in(State.PARKED, NINE.minusSeconds(60)));
        aim(OTHER, Map.of("elsewhere", show(1)));

        assertThat(skus(store.due(MARKET, ALL, NINE, 10))).containsExactly("down", "early", "late", "offer");
        assertThat(skus(store.due(MARKET, ALL, NINE.plusNanos(999), 10))).doesNotContain("tomorrow");
        assertThat(skus(store.due(MARKET, ALL, NINE, 2))).containsExactly("down", "early");
        assertThat(skus(store.due(MARKET, EnumSet.of(Lane.OFFER, Lane.CONTENT), NINE, 10)))
                .containsExactly("early", "late", "offer");
        assertThat(store.due(MARKET, Set.of(), NINE, 10)).isEmpty();
    }

    @Test
    void theNextThingDueMayBePastAndIsNothingThatIsSettled() {
        put("done", show(1), in(State.DONE, NINE.minusSeconds(900)));
        assertThat(store.nextDue(MARKET)).isEmpty();
        put("later", takeDown(1), in(State.WAITING, NINE.plusSeconds(60)));
        assertThat(store.nextDue(MARKET)).contains(NINE.plusSeconds(60));
        put("sooner", new Goal(1, Lane.OFFER, NINE), in(State.HELD, NINE.minusSeconds(60)));
        assertThat(store.nextDue(MARKET)).contains(NINE.minusSeconds(60));
    }

    @Test
    void theChannelsKeyLeadsToTheDelivery() {
        aim("A", show(1));
        aim("B", show(1));
        aim(OTHER, Map.of("C", show(1)));
        save(with(found("B"), found("B").progress(), new Known("4711", 1, NINE, null, null, null, null)));
        assertThat(store.findByKey(MARKET, "4711")).contains(found("B"));
        assertThat(store.findByKey(OTHER, "4711")).isEmpty();
    }

    @Test
    void aNewIntentTakesThePlaceOfTheOneBefore() {
        aim("A", show(1));
        aim("A", show(2));
        aim("A", takeDown(3));
        end(found("A"), End.APPLIED);
        aim("A", show(4));

        assertThat(found("A").goal()).isEqualTo(show(4));
        assertThat(found("A").progress()).isEqualTo(in(State.WAITING, NINE));
        assertThat(found("A").revision()).isEqualTo(5);
        assertThat(receipts(MARKET))
                .extracting(Receipt::goal, Receipt::end)
                .containsExactly(
                        tuple(show(1), End.SUPERSEDED), tuple(show(2), End.WITHDRAWN), tuple(takeDown(3), End.APPLIED));
    }

    @Test
    void oneSessionMayAimAtAnItemTwice() {
        try (LedgerSession session = registry.begin(MARKET, 0)) {
            session.aim(new Sku("A"), show(1));
            session.aim(new Sku("A"), takeDown(2));
            session.commit(List.of());
        }
        assertThat(found("A").goal()).isEqualTo(takeDown(2));
        assertThat(receipts(MARKET)).extracting(Receipt::end).containsExactly(End.WITHDRAWN);
    }

    @Test
    void aReceiptIsReadBackAsItWasWritten() {
        aim("A", show(1));
        Delivery keyed =
                save(with(found("A"), found("A").progress(), new Known("4711", 1, NINE, null, null, null, null)));
        end(keyed, End.REJECTED);
        assertThat(receipts(MARKET))
                .containsExactly(new Receipt(MARKET, new Sku("A"), show(1), End.REJECTED, NINE, "4711", TOO_CHEAP));
    }

    @Test
    void receiptsComeInTheOrderInWhichIntentsEnded() {
        aimMany(600, show(1));
        List<String> order = new ArrayList<>();
        for (Delivery delivery : deliveries(MARKET)) {
            order.add(0, delivery.sku().value());
        }
        order.forEach(sku -> end(found(sku), End.APPLIED));
        assertThat(receipts(MARKET))
                .extracting(receipt -> receipt.sku().value())
                .containsExactlyElementsOf(order);
    }

    @Test
    void everyDeliveryPassesInTheOrderOfTheSkusWhileEachIsSaved() {
        aimMany(600, show(1));
        aim("b", show(1));
        aim("B", show(1));
        List<Delivery> passed = new ArrayList<>();
        try (Stream<Delivery> all = store.deliveries(MARKET)) {
            all.forEachOrdered(delivery -> {
                passed.add(delivery);
                end(delivery, End.APPLIED);
            });
        }
        assertThat(passed)
                .hasSize(602)
                .isSortedAccordingTo((one, other) -> one.sku().compareTo(other.sku()));
        assertThat(passed.get(601).sku().value()).isEqualTo("b");
        assertThat(deliveries(MARKET)).allMatch(delivery -> delivery.progress().state() == State.DONE);
    }

    @Test
    void loadsCountWhatIsInEachLaneAndState() {
        put("A", new Goal(1, Lane.CONTENT, NINE.plusSeconds(5)), in(State.DONE, NINE));
        put("B", show(1), in(State.DONE, NINE));
        put("C", show(1), in(State.WAITING, NINE));
        put("D", takeDown(1), in(State.WAITING, NINE));
        assertThat(store.loads(MARKET))
                .containsExactly(
                        new Load(Lane.WITHDRAW, State.WAITING, 1, takeDown(1).since()),
                        new Load(Lane.CONTENT, State.WAITING, 1, NINE),
                        new Load(Lane.CONTENT, State.DONE, 2, NINE));
    }

    @Test
    void aPersonIsShownWhatIsStuckTheLongestWantedFirst() {
        put("held", new Goal(1, Lane.CONTENT, NINE.plusSeconds(3)), in(State.HELD, NINE));
        put("parked", new Goal(1, Lane.CONTENT, NINE.plusSeconds(2)), in(State.PARKED, NINE));
        put("rejected", new Goal(1, Lane.CONTENT, NINE.plusSeconds(1)), in(State.REJECTED, NINE));
        put("helpless", takeDown(1), new Progress(State.WAITING, NINE, 0, 0, null, null, Resort.RAISED));
        put("gone", takeDown(1), new Progress(State.DONE, NINE, 0, 0, null, null, Resort.RAISED));
        put("fine", show(1), in(State.IN_DOUBT, NINE));
        assertThat(skus(store.troubled(MARKET, 10))).containsExactly("rejected", "parked", "held", "helpless");
        assertThat(skus(store.troubled(MARKET, 1))).containsExactly("rejected");
    }

    @Test
    void aPauseTakesThePlaceOfTheOneBeforeUntilItIsLifted() {
        store.pause(MARKET, new Pause(NINE.plusNanos(7), Pause.Cause.THROTTLED));
        assertThat(store.pause(MARKET)).contains(new Pause(NINE, Pause.Cause.THROTTLED));
        store.pause(MARKET, new Pause(NINE.plusSeconds(60), Pause.Cause.AUTHORISATION));
        assertThat(store.pause(MARKET)).contains(new Pause(NINE.plusSeconds(60), Pause.Cause.AUTHORISATION));
        assertThat(store.pause(OTHER)).isEmpty();
        store.pause(MARKET, null);
        assertThat(store.pause(MARKET)).isEmpty();
    }

    @Test
    void aRehearsalLeavesNoDeliveryBehind() {
        aim("A", show(1));
        State rehearsed = registry.rehearse(rehearsal -> {
            try (LedgerSession session = rehearsal.begin(MARKET, 1)) {
                session.aim(new Sku("A"), show(2));
                session.commit(List.of());
            }
            Delivery aimed = rehearsal.deliveries().find(MARKET, new Sku("A")).orElseThrow();
            assertThat(rehearsal.deliveries().save(ended(aimed, End.APPLIED))).isPresent();
            assertThat(rehearsal.deliveries().save(ended(aimed, End.APPLIED))).isEmpty();
            return rehearsal
                    .deliveries()
                    .find(MARKET, new Sku("A"))
                    .orElseThrow()
                    .progress()
                    .state();
        });
        assertThat(rehearsed).isEqualTo(State.DONE);
        assertThat(found("A").goal()).isEqualTo(show(1));
        assertThat(receipts(MARKET)).isEmpty();
    }
}
