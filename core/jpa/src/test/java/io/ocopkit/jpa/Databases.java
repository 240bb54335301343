package io.ocopkit.jpa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** Fresh databases of both kinds. One PostgreSQL server serves all tests of a JVM. */
enum Databases {
    H2 {
        @Override
        DataSource fresh() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:ocop" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource fresh() {
            return pooled(freshPostgresql());
        }
    };

    private static final AtomicInteger COUNTER = new AtomicInteger();

    abstract DataSource fresh();

    /** For those who come from another process. */
    static String freshPostgresql() {
        String name = "ocop" + COUNTER.incrementAndGet();
        run(Server.POSTGRES.getPostgresDatabase(), "create database " + name);
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** A connection of PostgreSQL costs more than what is done on it. H2's pool takes those of any database. */
    static DataSource pooled(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return StreamingChild.source(url);
        }
        PGConnectionPoolDataSource postgres = new PGConnectionPoolDataSource();
        postgres.setURL(url);
        postgres.setUser("postgres");
        JdbcConnectionPool pool = JdbcConnectionPool.create(postgres);
        pool.setMaxConnections(30);
        return pool;
    }

    static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static long count(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** H2 gives up after this, on connections opened from now on; PostgreSQL waits for ever. */
    static void waitForLocks(DataSource source, int millis) {
        if (source instanceof JdbcDataSource) {
            run(source, "set default_lock_timeout " + millis);
        }
    }

    /** Forgets everything that was read and published; the schema stays. */
    static void empty(DataSource source) {
        for (String table : List.of(
                "same_product",
                "match_line",
                "match_book",
                "match",
                "certificate_event",
                "certificate",
                "revocation",
                "offer",
                "source",
                "import",
                "product",
                "producer",
                "document",
                "publication",
                "ledger",
                "delivery",
                "receipt",
                "pause",
                "inbox",
                "secret",
                "credential",
                "outlet",
                "image")) {
            run(source, "delete from ocop_" + table);
        }
    }

    /** Started by the first test that asks, ended with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "400")
                        // What is killed here is never the server, so nothing it has written can be lost.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
