package io.ocopkit.jpa;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query in the order of a key. A database that hands over rows as they are asked for gives everything in
 * one portion and plans once; one that keeps a whole result in memory gives small portions, each beginning where the last
 * one ended.
 */
final class KeyedRows implements AutoCloseable {
    private static final int FETCH_SIZE = 1000;
    /** Enough to amortise a query, few enough to keep in memory. */
    private static final int PORTION = 500;

    private final StreamedRow.Times times = new StreamedRow.Times();
    private final Connection connection;
    private final String query;
    private final List<String> fixed;
    private final int portion;
    private @Nullable PreparedStatement statement;
    private @Nullable StreamedRow row;
    private List<String> last;
    private int items;

    private KeyedRows(Connection connection, String query, List<String> fixed, List<String> first) throws SQLException {
        this.connection = connection;
        this.query = query;
        this.fixed = fixed;
        this.last = first;
        this.portion = portion(connection);
        open();
    }

    /** The query takes what is fixed, then the key after which to go on, then how many items. */
    static KeyedRows byKey(Connection connection, String query, List<String> fixed) throws SQLException {
        return new KeyedRows(connection, query, fixed, List.of(""));
    }

    /**
     * The query takes what is fixed, then the page after which to go on, twice, then the key on that page, then how many
     * items.
     */
    static KeyedRows byPage(Connection connection, String query, List<String> fixed) throws SQLException {
        return new KeyedRows(connection, query, fixed, List.of("", "", ""));
    }

    /** PostgreSQL's driver reads on as it is asked; H2 computes a whole result first. */
    private static int portion(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL") ? Integer.MAX_VALUE : PORTION;
    }

    private StreamedRow open() throws SQLException {
        close();
        PreparedStatement asked = connection.prepareStatement(query);
        statement = asked;
        asked.setFetchSize(FETCH_SIZE);
        int parameter = 0;
        for (String value : fixed) {
            asked.setString(++parameter, value);
        }
        for (String value : last) {
            asked.setString(++parameter, value);
        }
        asked.setInt(++parameter, portion);
        StreamedRow first = new StreamedRow(asked.executeQuery(), times);
        row = first;
        items = 0;
        return first;
    }

    /** The next row; null at the end. */
    @Nullable
    StreamedRow next() throws SQLException {
        StreamedRow current = row;
        if (current == null || current.next()) {
            return current;
        }
        row = null;
        if (items >= portion && open().next()) {
            return row;
        }
        close();
        return null;
    }

    /** Has to be told about every item, by what the query takes to go on after it. */
    void began(String... key) {
        last = List.of(key);
        items++;
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
            statement = null;
        }
    }
}
