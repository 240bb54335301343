package io.ocopkit.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.jpa.RegistrySettings;
import io.ocopkit.testkit.MutableClock;
import java.time.Duration;
import java.time.LocalDate;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BuildingTest {
    private final MutableClock clock = MutableClock.on(LocalDate.parse("2026-09-01"));
    private final Town town = Town.by(clock).with("one").stocked(2);

    @Test
    void aRegistryThatWakesNobodyIsNoticedAtTheStart() {
        try (OcopRegistry silent = OcopRegistry.open(town.source)) {
            ClusterBuilder builder = town.cluster(town.publisher(silent));

            assertThatThrownBy(builder::start)
                    .isInstanceOf(ClusterException.class)
                    .hasMessageContaining("registry.waking");
        }
    }

    @Test
    void anotherDatabaseThanPostgresqlIsRefused() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:cluster");

        assertThatThrownBy(() -> OcopCluster.waker(h2))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("PostgreSQL");
    }

    @Test
    void nothingOfTheMigrationsTouchesTheHistoryOfTheRegistry() {
        assertThat(Postgres.count(town.source, "select count(*) from ocop_cluster_history where version = '1'"))
                .isOne();
    }

    @Test
    void itLivesInASchemaOfItsOwnAndOnConnectionsThatDoNotCommitByThemselves() throws InterruptedException {
        RegistrySettings settings = RegistrySettings.standard().inSchema("shop_ocop");
        try (var source = Postgres.pooled(Postgres.url(), false);
                OcopRegistry registry =
                        OcopRegistry.open(source, settings).waking(OcopCluster.waker(source, settings))) {
            Town apart = new Town("apart", clock, source, registry).with("one").stocked(2);
            try (OcopCluster cluster = apart.cluster().inSchema("shop_ocop").start()) {
                assertThat(cluster).isNotNull();
                apart.planAndApply("one");
                Town.awaitWithin(10, clock, () -> apart.market("one").shown().size() == 2);
            }
        }
        assertThat(Postgres.count(town.source, "select count(*) from shop_ocop.ocop_execution where picked"))
                .isZero();
        assertThat(Postgres.count(town.source, "select count(*) from ocop_execution"))
                .isZero();
    }

    @Test
    void whatItDoesIsCountedBesideWhatThePublisherCounts() throws InterruptedException {
        town.planAndApply("one");
        try (OcopCluster cluster = town.cluster().start()) {
            assertThat(cluster).isNotNull();
            Town.await(() -> town.market("one").shown().size() == 2 && town.isAsleep("one"));
        }
        assertThat(town.meters
                        .get("ocop.cluster.executions")
                        .tags("task", "deliver", "outcome", "ok", "channel", "trial")
                        .timer()
                        .count())
                .isPositive();
        assertThat(town.meters
                        .get("ocop.cluster.late")
                        .tags("task", "deliver", "shop", town.outlet("one").shop())
                        .timer()
                        .count())
                .isPositive();
        assertThat(town.meters.get("ocop.cluster.busy").gauge().value()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        ClusterBuilder builder = town.cluster();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.shopsAtOnce(0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.sweepEvery(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.pollEvery(Duration.ofSeconds(-1)));
    }
}
