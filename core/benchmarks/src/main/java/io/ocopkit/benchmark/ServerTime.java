package io.ocopkit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * How long a PostgreSQL server on this machine has computed for clients that are gone, as Linux counts it. A database's
 * work is part of what reading costs, and on a busy machine the time on the wall says nothing.
 */
final class ServerTime {
    private static final int TICKS_A_SECOND = 100;
    private static final int PARENT = 1;
    private static final int FIRST_TIME = 11;
    private static final int TIMES = 4;

    private final DataSource database;

    ServerTime(DataSource database) {
        this.database = database;
    }

    /** In seconds, the children's that have ended included. */
    double seconds() throws SQLException, IOException, InterruptedException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            while (number(statement, "select count(*) from pg_stat_activity where backend_type = 'client backend'")
                    > 1) {
                Thread.sleep(50);
            }
            String[] server = stat(Long.parseLong(stat(number(statement, "select pg_backend_pid()"))[PARENT]));
            long ticks = 0;
            for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
                ticks += Long.parseLong(server[i]);
            }
            return (double) ticks / TICKS_A_SECOND;
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What follows the name, which may have blanks: state, parent and so on, see proc(5). */
    private static String[] stat(long process) throws IOException {
        String line = Files.readString(Path.of("/proc/" + process + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    }
}
