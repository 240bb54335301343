package io.ocopkit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Pace;
import io.ocopkit.publishing.PublicationLedger;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.State;
import io.ocopkit.testkit.Faults;
import io.ocopkit.testkit.MarketCall;
import io.ocopkit.testkit.MarketEffect;
import io.ocopkit.testkit.MutableClock;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SharedShopsTest {
    private static final Clock REAL = Clock.system(MutableClock.VIETNAM);

    private final MutableClock clock = MutableClock.on(LocalDate.parse("2026-09-01"));

    @BeforeAll
    static void openTheDatabase() {
        Town.by(REAL);
    }

    @Test
    void whatOneProcessPlansAnotherDelivers() throws InterruptedException {
        Town town = Town.by(clock).with("one", "two").stocked(3);
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.isAsleep("one") && town.isAsleep("two"));
            town.planAndApply("one");
            Town.await(() -> town.market("one").shown().size() == 3);

            assertThat(town.market("two").shown()).isEmpty();
        }
    }

    @Test
    void whatIsAppliedJustAsAShopFallsAsleepIsNotOverslept() throws InterruptedException {
        Town town = Town.by(clock).with("one").stocked(1);
        AtomicBoolean late = new AtomicBoolean();
        Publisher falling = town.publisher(afterTheLastLook(town.registry, () -> {
            if (!town.market("one").shown().isEmpty() && late.compareAndSet(false, true)) {
                town.stall.put(1, 2, Town.DECIDED);
                town.planAndApply("one");
                awaitAnswer(town);
            }
        }));
        town.planAndApply("one");
        try (OcopCluster cluster = town.cluster(falling).start()) {
            assertThat(cluster).isNotNull();
            Town.awaitWithin(10, clock, () -> town.market("one").shown().size() == 2);
        }
    }

    /** The call was answered at least once while the shop was still at work. */
    private static void awaitAnswer(Town town) {
        try {
            Town.await(() -> town.executions(ShopRow.WAKE, "one", "execution_time > 'epoch'") == 1
                    || town.executions(ShopRow.WAKE, "one", "true") == 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A delivery reads the pause last of all. */
    private static PublicationLedger afterTheLastLook(PublicationLedger ledger, Runnable action) {
        DeliveryStore store = watched(DeliveryStore.class, ledger.deliveries(), "nextDue", action);
        return (PublicationLedger) Proxy.newProxyInstance(
                SharedShopsTest.class.getClassLoader(),
                new Class<?>[] {PublicationLedger.class},
                (proxy, method, arguments) ->
                        method.getName().equals("deliveries") ? store : method.invoke(ledger, arguments));
    }

    private static <T> T watched(Class<T> type, T whole, String name, Runnable after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(whole, arguments);
                        if (method.getName().equals(name)) {
                            after.run();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Test
    void aShopIsCalledByOneProcessAtATime() throws InterruptedException {
        Wire wire = new Wire(Pace.perSecond(100)) {
            @Override
            void carry() {
                Thread.yield();
            }
        };
        Town town = Town.by(REAL).with("one").wired(wire::around).stocked(60);
        try (OcopCluster first = town.cluster().start();
                OcopCluster second = town.cluster().start();
                OcopCluster third = town.cluster().start()) {
            assertThat(first).isNotEqualTo(second).isNotEqualTo(third);
            Publisher planning = town.publisher();
            town.planAndApply(planning, "one");
            while (!town.isQuiet("one")) {
                planning.shop(town.outlet("one")).wake();
            }
        }
        assertThat(town.market("one").shown()).hasSize(60);
        assertThat(wire.most()).isOne();
    }

    @Test
    void aShopWhoseCallsHangDoesNotKeepOthersWaiting() throws InterruptedException {
        Barrier barrier = new Barrier();
        Town hanging = Town.by(REAL).with("hanging").wired(barrier::around).stocked(3);
        Town prompt = Town.by(REAL).with("prompt").stocked(3);
        hanging.planAndApply("hanging");
        try (OcopCluster stuck = hanging.cluster().shopsAtOnce(1).start();
                OcopCluster other = prompt.cluster().shopsAtOnce(1).start()) {
            barrier.awaitCall();
            prompt.planAndApply("prompt");
            Town.await(() -> prompt.market("prompt").shown().size() == 3);

            assertThat(hanging.market("hanging").shown()).isEmpty();
            assertThat(stuck).isNotEqualTo(other);
            barrier.open();
        }
    }

    @Test
    void aShopWithALongQueueLetsOthersTakeTheirTurn() throws InterruptedException {
        Town town = Town.by(clock).with("long", "short");
        town.market("long").with(Faults.none().latency(Duration.ofSeconds(1)));
        town.stall.put(0, 1, Town.DECIDED);
        town.planAndApply("short");
        town.stall.put(1, 40, Town.DECIDED);
        town.planAndApply("long");
        Postgres.run(
                town.source,
                "update ocop_execution set execution_time = execution_time + interval '1 second' where task_name = '"
                        + ShopRow.WAKE.task(town.outlet("short")) + "'");
        // A beat that is never late: nothing but the turn can end here.
        ClusterBuilder one = town.cluster("long", "short").shopsAtOnce(1).heartbeatEvery(Duration.ofHours(1));
        try (OcopCluster cluster = one.start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.market("long").shown().size() == 40);
            Town.await(() -> town.market("short").shown().size() == 1);
        }
        assertThat(shownAt(town, "short", 0)).isBefore(shownAt(town, "long", 39));
    }

    private static Instant shownAt(Town town, String shop, int item) {
        return town.market(shop).log().stream()
                .filter(effect -> effect.reference().sku().equals(Stall.sku(item)))
                .map(MarketEffect::at)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatADeadProcessHadPickedIsTakenOver() throws InterruptedException {
        Town town = Town.by(clock).with("one").stocked(3);
        Town.await(() -> startAndClose(town));
        town.planAndApply("one");
        Postgres.run(
                town.source,
                "update ocop_execution set picked = true, picked_by = 'dead', version = version + 1, last_heartbeat = '"
                        + clock.instant().minusSeconds(60) + "' where task_name = '"
                        + ShopRow.DELIVER.task(town.outlet("one")) + "'");
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.awaitWithin(10, clock, () -> town.market("one").shown().size() == 3);
        }
        assertThat(town.meters
                        .get("ocop.cluster.revived")
                        .tags(
                                "task",
                                "deliver",
                                "channel",
                                "trial",
                                "shop",
                                town.outlet("one").shop())
                        .counter()
                        .count())
                .isOne();
    }

    private static boolean startAndClose(Town town) {
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.isAsleep("one"));
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aProcessLeavesShopsAloneThatItDoesNotKnow() throws InterruptedException {
        Town town = Town.by(clock).with("known", "foreign").stocked(2);
        town.planAndApply("foreign");
        try (OcopCluster cluster = town.cluster("known").start()) {
            assertThat(cluster).isNotNull();
            town.planAndApply("known");
            Town.await(() -> town.market("known").shown().size() == 2);

            assertThat(town.executions(ShopRow.WAKE, "foreign", "not picked")).isOne();
        }
        try (OcopCluster cluster = town.cluster("foreign").start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.market("foreign").shown().size() == 2);
        }
    }

    @Test
    void aCallbackThatAnotherProcessTakesInIsLookedIntoAtOnce() throws InterruptedException {
        Town town = Town.by(clock).with("one").stocked(2);
        town.planAndApply("one");
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.market("one").shown().size() == 2 && town.isQuiet("one") && town.isAsleep("one"));
            Publisher web = town.publisher();
            town.market("one").deliveries().all().forEach(web.shop(town.outlet("one"))::receive);

            Town.await(() -> callbacks(town, "read_at is not null") == 2);
        }
        assertThat(callbacks(town, "true")).isEqualTo(2);
    }

    private static long callbacks(Town town, String which) {
        return Postgres.count(
                town.source,
                "select count(*) from ocop_inbox where outlet = '" + town.outlet("one") + "' and " + which);
    }

    @Test
    void everyShopIsSweptOnceInAnInterval() throws InterruptedException {
        Town town = Town.by(clock).with("one").stocked(4);
        town.planAndApply("one");
        try (OcopCluster first = town.cluster().sweepEvery(Duration.ofHours(6)).start();
                OcopCluster second =
                        town.cluster().sweepEvery(Duration.ofHours(6)).start()) {
            assertThat(first).isNotEqualTo(second);
            Town.await(() -> town.market("one").shown().size() == 4 && town.isQuiet("one") && town.isAsleep("one"));
            long before = observations(town);
            clock.advance(Duration.ofHours(6));
            Town.await(() -> observations(town) >= before + 4 && town.isAsleep("one"));

            assertThat(observations(town)).isEqualTo(before + 4);
        }
    }

    private static long observations(Town town) {
        return town.market("one").calls().getOrDefault(MarketCall.OBSERVE, 0L);
    }

    @Test
    void closingEndsWhatIsUnderWayAndLeavesNothingInDoubt() throws InterruptedException {
        Barrier barrier = new Barrier();
        Town town = Town.by(REAL).with("one").wired(barrier::around).stocked(5);
        town.planAndApply("one");
        OcopCluster cluster = town.cluster().start();
        barrier.awaitCall();
        Thread closing = new Thread(cluster::close);
        closing.start();
        Town.await(() -> closing.getState() == Thread.State.TIMED_WAITING);
        barrier.open();
        closing.join();

        assertThat(town.deliveries("one"))
                .noneMatch(delivery -> delivery.progress().state() == State.CALLING)
                .noneMatch(delivery -> delivery.known().doubt() != null);
        assertThat(barrier.calls()).isLessThanOrEqualTo(2);
        try (OcopCluster next = town.cluster().start()) {
            assertThat(next).isNotNull();
            Town.await(() -> town.isQuiet("one"));
        }
        assertThat(town.market("one").shown()).hasSize(5);
        assertThat(town.receipts("one")).hasSize(5);
    }

    @Test
    void closingComesBackThoughACallHangs() throws InterruptedException {
        Barrier barrier = new Barrier();
        Town town = Town.by(REAL).with("one").wired(barrier::around).stocked(2);
        town.planAndApply("one");
        OcopCluster cluster = town.cluster().closeWithin(Duration.ofMillis(100)).start();
        barrier.awaitCall();

        cluster.close();

        assertThat(barrier.calls()).isOne();
        barrier.open();
        Town.await(() -> town.executions(ShopRow.DELIVER, "one", "not picked") == 1);
    }
}
