package io.ocopkit.jpa;

import io.ocopkit.model.ProductId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the rows of one of the queries in portions and puts items together. A database that hands over
 * rows as they are asked for gives everything in one portion and plans once; one that keeps a whole result in memory
 * gives small portions, each beginning where the last one ended.
 */
final class CandidateRows implements Iterator<Item>, AutoCloseable {
    private static final int FETCH_SIZE = 1000;

    private final CandidateReader reader = new CandidateReader();
    private final Connection connection;
    private final Portions portions;
    private @Nullable PreparedStatement statement;
    private @Nullable Item current;
    private @Nullable CandidateRow row;
    private int items;

    CandidateRows(Connection connection, Portions portions) throws SQLException {
        this.connection = connection;
        this.portions = portions;
        this.current = open(null);
    }

    /**
     * How to ask.
     *
     * @param query takes the key after which to go on, and how many items
     * @param size items in a portion
     * @param withOffer whether the rows carry an offer
     * @param byPage whether items come in the order of their pages, and the query takes the page before the key, twice
     */
    record Portions(String query, int size, boolean withOffer, boolean byPage) {}

    private @Nullable Item open(@Nullable Item last) throws SQLException {
        close();
        PreparedStatement query = connection.prepareStatement(portions.query());
        statement = query;
        query.setFetchSize(FETCH_SIZE);
        int parameter = 0;
        if (portions.byPage()) {
            String page = last == null ? "" : last.page();
            query.setString(++parameter, page);
            query.setString(++parameter, page);
        }
        query.setString(++parameter, last == null ? "" : last.key());
        query.setInt(++parameter, portions.size());
        CandidateRow rows = new CandidateRow(query.executeQuery());
        row = rows;
        items = 0;
        return rows.next() ? item(rows, rows.present()) : null;
    }

    private Item item(CandidateRow rows, String key) throws SQLException {
        items++;
        ProductId product = new ProductId(rows.present());
        String group = rows.text();
        Item item = reader.item(rows, key, product, portions.withOffer());
        item.isPartOf(group);
        return item;
    }

    @Override
    public boolean hasNext() {
        return current != null;
    }

    @Override
    public Item next() {
        Item whole = current;
        if (whole == null || row == null) {
            throw new NoSuchElementException();
        }
        try {
            current = complete(whole, row);
        } catch (SQLException e) {
            throw RegistryException.databaseFailed(e);
        }
        return whole;
    }

    /** Reads the rest of an item's rows and begins the next item; null at the end. */
    private @Nullable Item complete(Item item, CandidateRow rows) throws SQLException {
        while (rows.next()) {
            String key = rows.present();
            if (!item.isOf(key)) {
                return item(rows, key);
            }
            rows.skip(2);
            item.add(reader.certificate(rows, item.product().id()));
        }
        return items < portions.size() ? null : open(item);
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
            statement = null;
        }
    }
}
