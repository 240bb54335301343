package io.ocopkit.cluster;

import io.ocopkit.channel.Outlet;
import io.ocopkit.jpa.OutletWaker;
import io.ocopkit.jpa.RegistrySettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The table of executions. Waking writes it in the transaction of whoever has something to do for a shop: there is one
 * wake-up call for each shop, which comes into being or is put back to its beginning, even while somebody answers it. The
 * row is held until that transaction is over, so whoever answers the call sees what it is about.
 */
record ClusterTable(@Nullable String schema) implements OutletWaker {
    private static final String TABLE = "ocop_execution";
    private static final String HISTORY = "ocop_cluster_history";
    private static final String MIGRATIONS = "classpath:io/ocopkit/cluster/migrations";

    static ClusterTable of(RegistrySettings settings) {
        return new ClusterTable(settings.schema());
    }

    String name() {
        return schema == null ? TABLE : schema + "." + TABLE;
    }

    void migrate(DataSource dataSource) {
        requirePostgresql(dataSource);
        FluentConfiguration configuration = Flyway.configure(ClusterTable.class.getClassLoader())
                .dataSource(dataSource)
                .locations(MIGRATIONS)
                .table(HISTORY)
                // Other tables are there already; history starts at zero beside them.
                .baselineOnMigrate(true)
                .baselineVersion("0");
        if (schema != null) {
            configuration.schemas(schema);
        }
        configuration.load().migrate();
    }

    private static void requirePostgresql(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (!product.contains("PostgreSQL")) {
                throw ClusterException.notPostgresql(product);
            }
        } catch (SQLException e) {
            throw ClusterException.databaseFailed(e);
        }
    }

    @Override
    public void wake(Outlet outlet, Connection transaction) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement("insert into " + name() + " as call"
                + " (task_name, task_instance, execution_time, picked, version, priority)"
                // Due since ever, by whatever clock.
                + " values (?, ?, timestamp with time zone 'epoch', false, 1, ?)"
                + " on conflict (task_name, task_instance) do update set execution_time = excluded.execution_time,"
                + " picked = false, picked_by = null, last_heartbeat = null, version = call.version + 1")) {
            statement.setString(1, ShopRow.WAKE.task(outlet));
            statement.setString(2, ShopRow.INSTANCE);
            statement.setInt(3, ShopRow.WAKE.priority());
            statement.executeUpdate();
        }
    }
}
