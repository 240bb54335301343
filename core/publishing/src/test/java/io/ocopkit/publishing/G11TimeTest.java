package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.WithdrawalCause;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last valid day counts, to its last second in Vietnam, wherever the server stands. */
class G11TimeTest {
    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    @Test
    void lastValidDayCountsToItsEndInVietnam() {
        shop.stall.putAll(1);
        shop.planAndApply();

        shop.clock.set("2029-08-05T16:59:59Z");
        assertThat(shop.planAndApply().outcome()).isEqualTo(Outcome.UNCHANGED);

        shop.clock.set("2029-08-05T17:00:00Z");
        PublicationPlan plan = shop.plan();
        assertThat(plan.day()).isEqualTo("2029-08-06");
        assertThat(plan.withdrawals(WithdrawalCause.CERTIFICATE_EXPIRED)).isOne();
        shop.publisher.apply(plan);
        assertThat(shop.ledger
                        .publication(Shop.OUTLET, Goods.sku(1))
                        .withdrawal()
                        .effectiveOn())
                .isEqualTo("2029-08-06");
    }

    @Test
    void certificateOfTomorrowIsNotShownToday() {
        shop.stall.put(Goods.candidate(1, Goods.certificate(1, LocalDate.of(2026, 9, 2))));

        shop.clock.set("2026-09-01T16:59:59.999999999Z");
        assertThat(shop.plan().count(PlanAction.BLOCKED)).isOne();

        shop.clock.set("2026-09-01T17:00:00Z");
        assertThat(shop.plan().count(PlanAction.PUBLISH)).isOne();
    }

    @Test
    void certificateOfALeapDayEndsOnTheTwentyEighth() {
        shop.stall.put(Goods.candidate(1, Goods.certificate(1, LocalDate.of(2028, 2, 29))));
        shop.clock.set("2028-03-01T00:00:00Z");
        shop.planAndApply();

        shop.clock.set("2031-02-28T16:59:59Z");
        assertThat(shop.planAndApply().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(shop.publisher.horizon(1).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.ending().lastDay()).isEqualTo("2031-02-28");
            assertThat(entry.ending().darkFrom()).isEqualTo("2031-03-01");
        });

        shop.clock.set("2031-02-28T17:00:00Z");
        assertThat(shop.plan().count(PlanAction.WITHDRAW)).isOne();
    }

    @Test
    void planOfYesterdayIsRefusedWhenTodayComesOutDifferently() {
        shop.stall.putAll(1);
        shop.clock.set("2029-08-05T16:59:59Z");
        PublicationPlan plan = shop.plan();
        shop.clock.set("2029-08-05T17:00:00Z");

        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(StalePlanException.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(shop.ledger.lines(Shop.OUTLET)).isEmpty();
    }

    @Test
    void nothingToDoYesterdayIsRefusedWhenThereIsSomethingToday() {
        shop.stall.putAll(1);
        shop.planAndApply();
        shop.clock.set("2029-08-05T16:59:59Z");
        PublicationPlan nothing = shop.plan();
        assertThat(nothing.writes()).isFalse();
        shop.clock.set("2029-08-05T17:00:00Z");

        assertThatThrownBy(() -> shop.publisher.apply(nothing)).isInstanceOf(StalePlanException.class);
    }

    @Test
    void planOfYesterdayIsAppliedWhenTodayComesOutTheSame() {
        shop.stall.putAll(1);
        shop.clock.set("2026-09-01T16:59:59Z");
        PublicationPlan plan = shop.plan();
        shop.clock.set("2026-09-01T17:00:00Z");

        assertThat(shop.publisher.apply(plan).outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void midnightThatPassesWhileWritingMakesThePlanStale() {
        shop.stall.putAll(1);
        shop.clock.set("2029-08-05T16:59:59Z");
        PublicationPlan plan = shop.plan();
        shop.feed.whileWriting(() -> shop.clock.set("2029-08-05T17:00:00Z"));

        assertThatThrownBy(() -> shop.publisher.apply(plan)).isInstanceOf(StalePlanException.class);
        assertThat(folder).isEmptyDirectory();
        assertThat(shop.ledger.lines(Shop.OUTLET)).isEmpty();
    }
}
