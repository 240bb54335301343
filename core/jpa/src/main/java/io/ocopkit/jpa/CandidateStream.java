package io.ocopkit.jpa;

import io.ocopkit.jpa.CandidateRows.Kind;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.PageMerge;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * All candidates in the order of their SKUs: offered items and, for products nobody offers, items on request, merged.
 */
final class CandidateStream {
    private CandidateStream() {}

    static Stream<Candidate> open(Sessions sessions) {
        CandidateSql sql = new CandidateSql(Tables.of(sessions.factory()));
        return PagedQuery.stream(
                sessions,
                // The session keeps its connection until its transaction ends, which is when the stream is closed.
                session -> session.doReturningWork(connection -> merged(session, connection, sql)));
    }

    /** All candidates as shops that are called list them, at the same moment and through the same connection. */
    static Stream<Candidate> openPages(Sessions sessions) {
        CandidateSql sql = new CandidateSql(Tables.of(sessions.factory()));
        return PagedQuery.stream(
                sessions,
                session -> session.doReturningWork(connection ->
                        PageMerge.of(merged(session, connection, sql), PagesOfPacks.read(session, connection, sql))));
    }

    /** Statements are closed with the session at the latest. */
    private static Iterator<Candidate> merged(StatelessSession session, Connection connection, CandidateSql sql)
            throws SQLException {
        return new Merge(
                new WholeItems(
                        session, new CandidateRows(KeyedRows.byKey(connection, sql.offered(), List.of()), Kind.ITEMS)),
                new WholeItems(
                        session,
                        new CandidateRows(KeyedRows.byKey(connection, sql.onRequest(), List.of()), Kind.PRODUCTS)));
    }

    /** Takes the smaller SKU first. Where a seller's SKU happens to be the id of a product on request, the offer wins. */
    private static final class Merge implements Iterator<Candidate> {
        private final Iterator<Candidate> offered;
        private final Iterator<Candidate> onRequest;
        private @Nullable Candidate nextOffered;
        private @Nullable Candidate nextOnRequest;

        Merge(Iterator<Candidate> offered, Iterator<Candidate> onRequest) {
            this.offered = offered;
            this.onRequest = onRequest;
        }

        private void fill() {
            if (nextOffered == null && offered.hasNext()) {
                nextOffered = offered.next();
            }
            if (nextOnRequest == null && onRequest.hasNext()) {
                nextOnRequest = onRequest.next();
            }
        }

        @Override
        public boolean hasNext() {
            fill();
            return nextOffered != null || nextOnRequest != null;
        }

        @Override
        public Candidate next() {
            fill();
            Candidate offer = nextOffered;
            Candidate request = nextOnRequest;
            int order = order(offer, request);
            if (order <= 0) {
                nextOffered = null;
            }
            if (order >= 0) {
                nextOnRequest = null;
            }
            return Optional.ofNullable(order <= 0 ? offer : request).orElseThrow(NoSuchElementException::new);
        }

        private static int order(@Nullable Candidate offer, @Nullable Candidate request) {
            if (offer == null || request == null) {
                return offer == null ? 1 : -1;
            }
            return offer.offer().sku().compareTo(request.offer().sku());
        }
    }
}
