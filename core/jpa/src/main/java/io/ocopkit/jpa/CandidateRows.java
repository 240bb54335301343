package io.ocopkit.jpa;

import io.ocopkit.model.ProductId;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Walks through the rows of one of the queries of {@link CandidateSql} and puts items together. */
final class CandidateRows implements Iterator<Item>, AutoCloseable {
    private final CandidateReader reader = new CandidateReader();
    private final KeyedRows rows;
    private final Kind kind;
    private @Nullable Item current;

    /** What the rows are about, and by what they are ordered. */
    enum Kind {
        /** Products without an offer, by their ids. */
        PRODUCTS,
        /** Items with an offer, by their SKUs. */
        ITEMS,
        /** Items with an offer and a page, by their pages, then by their SKUs. */
        PACKS
    }

    CandidateRows(KeyedRows rows, Kind kind) throws SQLException {
        this.rows = rows;
        this.kind = kind;
        StreamedRow first = rows.next();
        this.current = first == null ? null : item(first, first.present());
    }

    private Item item(StreamedRow row, String key) throws SQLException {
        ProductId product = new ProductId(row.present());
        String group = row.text();
        Item item = reader.item(row, key, product, kind != Kind.PRODUCTS);
        item.isPartOf(group);
        if (kind == Kind.PACKS) {
            rows.began(item.page(), item.page(), key);
        } else {
            rows.began(key);
        }
        return item;
    }

    @Override
    public boolean hasNext() {
        return current != null;
    }

    @Override
    public Item next() {
        Item whole = current;
        if (whole == null) {
            throw new NoSuchElementException();
        }
        try {
            current = complete(whole);
        } catch (SQLException e) {
            throw RegistryException.databaseFailed(e);
        }
        return whole;
    }

    /** Reads the rest of an item's rows and begins the next item; null at the end. */
    private @Nullable Item complete(Item item) throws SQLException {
        for (StreamedRow row = rows.next(); row != null; row = rows.next()) {
            String key = row.present();
            if (!item.isOf(key)) {
                return item(row, key);
            }
            row.skip(2);
            item.add(reader.certificate(row, item.product().id()));
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
