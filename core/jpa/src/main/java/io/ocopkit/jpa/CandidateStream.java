package io.ocopkit.jpa;

import io.ocopkit.publishing.Candidate;
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
    private static final int PAGE = 500;

    private final StatelessSession session;
    private final CandidateSql sql;
    private final CandidateReader reader = new CandidateReader();

    private CandidateStream(StatelessSession session, CandidateSql sql) {
        this.session = session;
        this.sql = sql;
    }

    static Stream<Candidate> open(Sessions sessions) {
        CandidateSql sql = new CandidateSql(Tables.of(sessions.factory()));
        return PagedQuery.stream(sessions, session -> new CandidateStream(session, sql).merged());
    }

    private Iterator<Candidate> merged() {
        return new Merge(
                new KeysetPages<>(last -> page(CandidatePage::offeredAfter, last)),
                new KeysetPages<>(last -> page(CandidatePage::onRequestAfter, last)));
    }

    private List<Candidate> page(PageQuery query, @Nullable Candidate last) {
        String after = last == null ? "" : last.offer().sku().value();
        return session.doReturningWork(
                connection -> query.after(new CandidatePage(connection, reader, sql), after, PAGE));
    }

    /** One of the two queries. */
    private interface PageQuery {
        List<Candidate> after(CandidatePage page, String key, int size) throws SQLException;
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
