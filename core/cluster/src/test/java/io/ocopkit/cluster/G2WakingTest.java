package io.ocopkit.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.jpa.OutletWaker;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.testkit.MutableClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** G2: what is kept wakes its shop, what is not kept wakes nobody; there is nothing in between. */
@Timeout(120)
class G2WakingTest {
    private static final String AT_ALL = "true";

    private final Town town =
            Town.by(MutableClock.on(LocalDate.parse("2026-09-01"))).with("one").stocked(3);
    private final OutletWaker waker = OcopCluster.waker(town.source);

    @Test
    void anAppliedPlanWakesItsShop() {
        town.planAndApply("one");

        assertThat(town.entries("one")).hasSize(3);
        assertThat(calls(AT_ALL)).isOne();
    }

    @Test
    void aPlanThatFailsAfterTheCallHasWokenNobody() {
        OutletWaker failing = (outlet, transaction) -> {
            waker.wake(outlet, transaction);
            throw new SQLException("The power is cut off just before the commit");
        };

        assertThatThrownBy(() -> applyTelling(failing)).isInstanceOf(RuntimeException.class);

        assertThat(town.entries("one")).isEmpty();
        assertThat(calls(AT_ALL)).isZero();
    }

    @Test
    void nobodyHearsOfAPlanBeforeItIsKept() {
        long[] heard = {-1};
        applyTelling((outlet, transaction) -> {
            waker.wake(outlet, transaction);
            heard[0] = calls(AT_ALL);
        });

        assertThat(heard[0]).isZero();
        assertThat(calls(AT_ALL)).isOne();
    }

    @Test
    void aRehearsalWakesNobody() {
        long applied = town.registry.rehearse(rehearsal -> {
            Publisher publisher = town.publisher(rehearsal);
            return publisher.apply(publisher.plan(town.outlet("one"))).changes();
        });

        assertThat(applied).isEqualTo(3);
        assertThat(calls(AT_ALL)).isZero();
    }

    @Test
    void aCallThatIsBeingAnsweredIsPutBack() throws SQLException {
        town.planAndApply("one");
        Postgres.run(
                town.source,
                "update ocop_execution set picked = true, picked_by = 'somebody', version = 7 where task_name = '"
                        + ShopRow.WAKE.task(town.outlet("one")) + "'");

        try (Connection connection = town.source.getConnection()) {
            waker.wake(town.outlet("one"), connection);
        }

        assertThat(calls("not picked and picked_by is null and version = 8")).isOne();
    }

    private void applyTelling(OutletWaker told) {
        town.planAndApply(town.publisher(town.registry.waking(told)), "one");
    }

    private long calls(String which) {
        return town.executions(ShopRow.WAKE, "one", which);
    }
}
