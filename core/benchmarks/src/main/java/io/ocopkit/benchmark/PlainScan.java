package io.ocopkit.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The least a comparison of two tables takes: what is offered and what is published, each read once in the order of the
 * SKUs, every column fetched, the two walked through side by side. No rule is asked and nothing is digested.
 */
public final class PlainScan {
    private static final int FETCH_SIZE = 1000;
    private static final String OFFERED = """
            select o.*, p.*, r.*, c.*
              from ocop_offer o
              join ocop_product p on p.id = o.product_id
              join ocop_producer r on r.id = p.producer_id
              join ocop_certificate c on c.product_id = p.id
             order by o.sku""";
    private static final String PUBLISHED = "select p.sku, p.* from ocop_publication p where outlet = ? order by p.sku";

    private PlainScan() {}

    /**
     * Scans once and measures it.
     *
     * @param arguments JDBC address, folder to write into, file for the measurement
     * @throws Exception when it fails
     */
    public static void main(String[] arguments) throws Exception {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        Measurement.take(Path.of(arguments[2]), () -> scan(database, Path.of(arguments[1])));
    }

    private static Path scan(PGSimpleDataSource database, Path folder) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement offered = prepared(connection, OFFERED);
                    PreparedStatement published = prepared(connection, PUBLISHED)) {
                published.setString(1, Shop.OUTLET.toString());
                return Files.writeString(folder.resolve("unchanged"), Long.toString(pairs(offered, published)));
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCH_SIZE);
        return statement;
    }

    private static long pairs(PreparedStatement offered, PreparedStatement published) throws SQLException {
        long pairs = 0;
        try (ResultSet one = offered.executeQuery();
                ResultSet other = published.executeQuery()) {
            while (one.next() && other.next()) {
                read(one);
                read(other);
                pairs += one.getString(1).equals(other.getString(1)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static void read(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            row.getString(i);
        }
    }
}
