package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections as an application would have them: kept open, handed out again. */
final class Pool {

    private Pool() {}

    static HikariDataSource of(String url, int connections) {
        return new HikariDataSource(config(url, connections));
    }

    static HikariConfig config(String url, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(connections);
        return config;
    }
}
