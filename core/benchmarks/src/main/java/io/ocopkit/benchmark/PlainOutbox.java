package io.ocopkit.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one would write without the library to bring changes to a channel: an outbox, read in portions; each item claimed,
 * read, sent and ticked off, with a commit before the call and one after it.
 */
public final class PlainOutbox {
    private static final int PORTION = 100;
    private static final String ITEM = """
            select o.*, p.*, r.*, c.*
              from ocop_offer o
              join ocop_product p on p.id = o.product_id
              join ocop_producer r on r.id = p.producer_id
              join ocop_certificate c on c.product_id = p.id
             where o.sku = ?""";

    private PlainOutbox() {}

    /**
     * Empties the outbox once and measures it.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        try (HikariDataSource database = Pool.of(arguments[0], 1)) {
            Measurement.take(Path.of(arguments[2]), () -> {
                Path sent = Path.of(arguments[1]).resolve("sent");
                return Files.writeString(sent, Long.toString(deliver(database)));
            });
        }
    }

    private static long deliver(HikariDataSource database) throws SQLException {
        long sent = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<String> portion = portion(connection);
            while (!portion.isEmpty()) {
                for (String sku : portion) {
                    deliver(connection, sku);
                    sent++;
                }
                portion = portion(connection);
            }
        }
        return sent;
    }

    private static List<String> portion(Connection connection) throws SQLException {
        List<String> portion = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select sku from plain_outbox where not sent order by sku limit " + PORTION)) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                portion.add(rows.getString(1));
            }
        }
        return portion;
    }

    private static void deliver(Connection connection, String sku) throws SQLException {
        update(connection, "update plain_outbox set claimed = now() where sku = ? and not sent", sku);
        connection.commit();
        try (PreparedStatement query = connection.prepareStatement(ITEM)) {
            query.setString(1, sku);
            ResultSet row = query.executeQuery();
            row.next();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                row.getString(i);
            }
        }
        update(connection, "update plain_outbox set sent = true where sku = ?", sku);
        connection.commit();
    }

    private static void update(Connection connection, String sql, String sku) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, sku);
            update.executeUpdate();
        }
    }
}
