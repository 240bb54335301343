package io.ocopkit.jpa;

import io.ocopkit.jpa.CandidateRows.Kind;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.PageMerge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Finds a few candidates by their keys, through the queries that read all of them. */
final class CandidateLookup {

    private CandidateLookup() {}

    static Map<Sku, Candidate> items(StatelessSession session, Collection<Sku> skus) {
        CandidateSql sql = new CandidateSql(Tables.of(session.getFactory()));
        return session.doReturningWork(connection -> items(session, connection, sql, skus));
    }

    /** What stands under keys of pages or items in shops that are called. */
    static Map<Sku, Candidate> pages(StatelessSession session, Collection<Sku> keys) {
        CandidateSql sql = new CandidateSql(Tables.of(session.getFactory()));
        return session.doReturningWork(connection -> {
            Map<Sku, Candidate> found = items(session, connection, sql, keys);
            PagesOfPacks.read(session, connection, sql, texts(keys))
                    .forEachRemaining(page ->
                            found.merge(page.offer().sku(), page, (item, whole) -> PageMerge.both(whole, item)));
            return found;
        });
    }

    private static Map<Sku, Candidate> items(
            StatelessSession session, Connection connection, CandidateSql sql, Collection<Sku> skus)
            throws SQLException {
        Map<Sku, Candidate> found = new HashMap<>();
        List<String> keys = texts(skus);
        put(found, session, KeyedRows.byKey(connection, sql.offered(keys.size()), keys), Kind.ITEMS);
        List<String> others =
                texts(skus.stream().filter(sku -> !found.containsKey(sku)).toList());
        if (!others.isEmpty()) {
            put(found, session, KeyedRows.byKey(connection, sql.onRequest(others.size()), others), Kind.PRODUCTS);
        }
        return found;
    }

    private static void put(Map<Sku, Candidate> found, StatelessSession session, KeyedRows rows, Kind kind)
            throws SQLException {
        Iterator<Candidate> items = new WholeItems(session, new CandidateRows(rows, kind));
        items.forEachRemaining(item -> found.put(item.offer().sku(), item));
    }

    private static List<String> texts(Collection<Sku> skus) {
        return skus.stream().map(Sku::value).toList();
    }
}
