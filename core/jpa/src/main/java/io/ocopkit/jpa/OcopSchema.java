package io.ocopkit.jpa;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the registry and their history. Everything is named {@code ocop_*}, the history table
 * {@code ocop_schema_history} included, and nothing else is touched.
 */
public final class OcopSchema {
    private static final String HISTORY = "ocop_schema_history";
    private static final String MIGRATIONS = "classpath:io/ocopkit/jpa/migrations";

    private OcopSchema() {}

    /**
     * Brings the tables up to date in the schema a connection starts in. Safe to call by several processes at once.
     *
     * @param dataSource where
     */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, RegistrySettings.standard());
    }

    /**
     * Brings the tables up to date. Safe to call by several processes at once.
     *
     * @param dataSource where
     * @param settings names the schema
     */
    public static void migrate(DataSource dataSource, RegistrySettings settings) {
        Dialect dialect = Dialect.of(dataSource);
        FluentConfiguration configuration = Flyway.configure(OcopSchema.class.getClassLoader())
                .dataSource(dataSource)
                .locations(MIGRATIONS)
                .table(HISTORY)
                // The host's tables may be there already; history starts at zero beside them.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("plain", dialect.plainOrder()));
        String schema = dialect.stored(settings.schema());
        if (schema != null) {
            configuration.schemas(schema);
        }
        configuration.load().migrate();
    }

    /**
     * How the database orders text by its characters, and in which case it keeps an unquoted name.
     *
     * @param plainOrder clause of a text column
     * @param upperCase whether unquoted names become upper-case
     */
    private record Dialect(String plainOrder, boolean upperCase) {

        static Dialect of(DataSource dataSource) {
            try (Connection connection = dataSource.getConnection()) {
                DatabaseMetaData data = connection.getMetaData();
                boolean postgres = data.getDatabaseProductName().contains("PostgreSQL");
                return new Dialect(postgres ? "collate \"C\"" : "", data.storesUpperCaseIdentifiers());
            } catch (SQLException e) {
                throw RegistryException.databaseFailed(e);
            }
        }

        @Nullable
        String stored(@Nullable String name) {
            return name == null || !upperCase ? name : name.toUpperCase(Locale.ROOT);
        }
    }
}
