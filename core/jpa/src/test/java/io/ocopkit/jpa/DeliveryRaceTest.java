package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.Receipt.End;
import io.ocopkit.publishing.delivery.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Plans and workers change the same deliveries at once: nothing is lost, nobody fails and nobody waits in a circle. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class DeliveryRaceTest extends DeliveryFixture {
    private static final int WORKERS = 4;

    DeliveryRaceTest(Databases database) {
        super(database);
    }

    @AfterEach
    void waitAsUsual() {
        Databases.waitForLocks(dataSource, 2000);
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        try {
            CyclicBarrier start = new CyclicBarrier(WORKERS);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofManyWhoSaveOneRevisionOneIsKept() throws Exception {
        aim("A", show(1));
        for (int round = 1; round <= 20; round++) {
            Delivery read = found("A");
            assertThat(atOnce(() -> store.save(ended(read, End.APPLIED))))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            assertThat(found("A").revision()).isEqualTo(1 + round);
            assertThat(receipts(MARKET)).hasSize(round);
        }
    }

    @Test
    void workersWhoPauseAnOutletAtOnceAllSucceed() throws Exception {
        Pause pause = new Pause(NINE, Pause.Cause.THROTTLED);
        for (int round = 0; round < 20; round++) {
            assertThat(atOnce(() -> {
                        store.pause(MARKET, pause);
                        return store.pause(MARKET);
                    }))
                    .containsOnly(Optional.of(pause));
            store.pause(MARKET, null);
        }
    }

    /** Every change raises a revision by one, so a lost one would show. */
    @Test
    void plansAimWhileWorkersSave() throws Exception {
        int items = 300;
        int plans = 12;
        long seed = new Random().nextLong();
        aimMany(items, show(1));
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<List<String>>> saves = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                Random random = new Random(seed + i);
                saves.add(workers.submit(() -> work(random, items, over)));
            }
            for (int version = 2; version <= plans; version++) {
                aimMany(items, show(version));
            }
            over.set(true);
            List<String> saved = new ArrayList<>();
            for (Future<List<String>> one : saves) {
                saved.addAll(one.get());
            }
            assertThat(deliveries(MARKET)).as("seed " + seed).hasSize(items).allSatisfy(delivery -> {
                assertThat(delivery.goal().version()).isEqualTo(plans);
                assertThat(delivery.revision())
                        .isEqualTo(plans
                                + Collections.frequency(saved, delivery.sku().value()));
            });
            assertThat(saved).as("seed " + seed).isNotEmpty();
            assertEveryIntentEndedOnce(items, plans);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Applied by a worker or superseded by a plan, never both and never neither. */
    private void assertEveryIntentEndedOnce(int items, int plans) {
        List<Receipt> receipts = receipts(MARKET);
        assertThat(receipts)
                .extracting(receipt -> receipt.sku() + " " + receipt.goal().version())
                .doesNotHaveDuplicates();
        assertThat(receipts.stream().filter(receipt -> receipt.goal().version() < plans))
                .hasSize(items * (plans - 1));
    }

    /** Saves up to five at once, named in any order. */
    private List<String> work(Random random, int items, AtomicBoolean over) {
        List<String> saved = new ArrayList<>();
        while (!over.get()) {
            List<Change> changes = random.ints(1 + random.nextInt(5), 0, items)
                    .distinct()
                    .mapToObj(item -> found("S%04d".formatted(item)))
                    .filter(read -> read.progress().state() != State.DONE)
                    .map(read -> ended(read, End.APPLIED))
                    .toList();
            store.saveAll(changes).stream()
                    .flatMap(Optional::stream)
                    .forEach(kept -> saved.add(kept.sku().value()));
        }
        return saved;
    }

    @Test
    void aWorkerWaitsForAPlanHoweverLongItHoldsItsRowsAndLosesToIt() throws Exception {
        Databases.waitForLocks(dataSource, 50);
        aimMany(251, show(1));
        Delivery read = found("S0000");
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService worker = Executors.newSingleThreadExecutor();
        try (LedgerSession session = registry.begin(MARKET, 1)) {
            for (int i = 0; i < 251; i++) {
                session.aim(new Sku("S%04d".formatted(i)), show(2));
            }
            Future<Optional<Delivery>> save = worker.submit(() -> {
                begun.countDown();
                return store.save(ended(read, End.APPLIED));
            });
            begun.await();
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(save).isNotDone();
            session.commit(List.of());
            assertThat(save.get()).isEmpty();
        } finally {
            worker.shutdownNow();
        }
        assertThat(found("S0000").goal()).isEqualTo(show(2));
        assertThat(receipts(MARKET)).hasSize(251).extracting(Receipt::end).containsOnly(End.SUPERSEDED);
    }

    @Test
    void whatAWorkerSavedBeforeAPlanAimedIsBuiltUpon() {
        aim("A", show(1));
        Delivery read = found("A");
        try (LedgerSession session = registry.begin(MARKET, 1)) {
            session.aim(new Sku("A"), takeDown(2));
            end(read, End.APPLIED);
            session.commit(List.of());
        }
        assertThat(found("A").goal()).isEqualTo(takeDown(2));
        assertThat(found("A").revision()).isEqualTo(3);
        assertThat(receipts(MARKET)).extracting(Receipt::end).containsExactly(End.APPLIED);
    }
}
