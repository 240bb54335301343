package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.Publication;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Walks through everything an outlet shows or has withdrawn, in the order of the SKUs. */
final class PublicationRows implements Iterator<Publication> {
    private static final String COLUMNS =
            "sku, version, product_name, producer_name, gtin, link, decision, valid_until,"
                    + " content_digest, offer_digest, price, variant_prices, changed_at, withdrawal_cause, withdrawal_on, withdrawal_vi,"
                    + " withdrawal_en";

    private final KeyedRows rows;
    private @Nullable StreamedRow next;

    private PublicationRows(KeyedRows rows) throws SQLException {
        this.rows = rows;
        this.next = rows.next();
    }

    static Stream<Publication> stream(Sessions sessions, Outlet outlet) {
        String query = query(Tables.of(sessions.factory()));
        return PagedQuery.stream(sessions, session -> walk(session, query, outlet));
    }

    static String query(Tables tables) {
        return "select " + COLUMNS + " from " + tables.publication()
                + " where outlet = ? and sku > ? order by outlet, sku fetch first ? rows only";
    }

    private static Iterator<Publication> walk(StatelessSession session, String query, Outlet outlet) {
        return session.doReturningWork(
                connection -> new PublicationRows(KeyedRows.byKey(connection, query, List.of(outlet.toString()))));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Publication next() {
        StreamedRow row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        try {
            Publication publication = publication(row);
            next = rows.next();
            return publication;
        } catch (SQLException e) {
            throw RegistryException.databaseFailed(e);
        }
    }

    private Publication publication(StreamedRow row) throws SQLException {
        String sku = row.present();
        rows.began(sku);
        long version = Long.parseLong(row.present());
        return StoredState.of(row).publication(sku, version);
    }
}
