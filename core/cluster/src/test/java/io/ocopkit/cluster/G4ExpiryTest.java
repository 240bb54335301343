package io.ocopkit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.publishing.LedgerAction;
import io.ocopkit.testkit.MarketEffect;
import io.ocopkit.testkit.MarketEffect.Kind;
import io.ocopkit.testkit.MutableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** G4: what expires at midnight is sent within a minute, once, whoever sends it, and whatever else the shop is busy with. */
@Timeout(120)
class G4ExpiryTest {
    private static final int MINUTE = 60;
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-09-01");
    private static final Instant MIDNIGHT =
            LAST_DAY.plusDays(1).atStartOfDay(MutableClock.VIETNAM).toInstant();

    private final MutableClock clock = MutableClock.on(LAST_DAY);
    private final Town town = Town.by(clock).with("one");

    @BeforeEach
    void stock() {
        town.stall.put(0, 2, decisionThatLapsesAfter(LAST_DAY));
        town.stall.put(2, 4, Town.DECIDED);
    }

    private static LocalDate decisionThatLapsesAfter(LocalDate day) {
        return day.minusMonths(36);
    }

    @Test
    void whatExpiresAtMidnightIsTakenDownWithinAMinuteAndByOneProcessOnly() throws InterruptedException {
        town.planAndApply("one");
        try (OcopCluster first = town.cluster().start();
                OcopCluster second = town.cluster().start()) {
            assertThat(first).isNotEqualTo(second);
            Town.await(this::isWatched);
            clock.setTo(MIDNIGHT.minusMillis(1));
            Town.await(() -> town.isAsleep("one"));
            assertThat(town.market("one").shown()).hasSize(4);

            clock.setTo(MIDNIGHT);
            Town.awaitWithin(MINUTE, clock, () -> removals().size() == 2);
        }

        assertThat(removals()).extracting(MarketEffect::at).allMatch(MIDNIGHT.plusSeconds(MINUTE)::isAfter);
        assertThat(withdrawn()).isEqualTo(2);
    }

    @Test
    void aPlanThatShowsWhatEndsSoonerBringsTheWatchForward() throws InterruptedException {
        town.stall.put(0, 2, Town.DECIDED);
        town.planAndApply("one");
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.market("one").shown().size() == 4 && town.isAsleep("one"));
            assertThat(isWatched()).isFalse();

            town.stall.put(4, 5, decisionThatLapsesAfter(LAST_DAY));
            town.planAndApply("one");
            Town.awaitWithin(MINUTE, clock, this::isWatched);
        }
    }

    @Test
    void whatExpiresWhileTheShopIsBusyDoesNotWaitForItsQueue() throws InterruptedException {
        town.planAndApply("one");
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> isWatched() && town.isAsleep("one"));
        }
        clock.setTo(MIDNIGHT.minusSeconds(2));
        Barrier barrier = new Barrier();
        town.stall.put(4, 40, Town.DECIDED);
        town.wired(barrier::around).planAndApply("one");
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            barrier.awaitCall();
            clock.setTo(MIDNIGHT);
            Town.await(() -> withdrawn() == 2);
            barrier.open();
            Town.awaitWithin(MINUTE, clock, () -> town.market("one").shown().size() == 38);
        }
        List<Kind> effects =
                town.market("one").log().stream().map(MarketEffect::kind).toList();
        assertThat(effects.lastIndexOf(Kind.REMOVED)).isLessThan(effects.size() - 30);
    }

    private boolean isWatched() {
        return town.market("one").shown().size() >= 4
                && town.executions(ShopRow.EXPIRE, "one", "execution_time = '" + MIDNIGHT + "'") == 1;
    }

    private List<MarketEffect> removals() {
        return town.market("one").log().stream()
                .filter(effect -> effect.kind() == Kind.REMOVED)
                .toList();
    }

    private long withdrawn() {
        return town.entries("one").stream()
                .filter(entry -> entry.record().action() == LedgerAction.WITHDRAWN)
                .count();
    }
}
