package io.ocopkit.jpa;

import io.ocopkit.jpa.CandidateRows.Kind;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Puts pages together from packs that come in the order of their pages, holding the packs of one. */
final class PagesOfPacks implements Iterator<Candidate> {
    /** One more shows that there are too many. */
    static final int ENOUGH = Offer.MOST_VARIANTS + 1;

    private final Iterator<Candidate> packs;
    private @Nullable Candidate head;

    private PagesOfPacks(Iterator<Candidate> packs) {
        this.packs = packs;
        advance();
    }

    static Iterator<Candidate> read(StatelessSession session, Connection connection, CandidateSql sql)
            throws SQLException {
        return read(session, KeyedRows.byPage(connection, sql.packs(), List.of()));
    }

    /** A few pages. */
    static Iterator<Candidate> read(
            StatelessSession session, Connection connection, CandidateSql sql, List<String> pages) throws SQLException {
        return read(session, KeyedRows.byPage(connection, sql.packs(pages.size()), pages));
    }

    private static Iterator<Candidate> read(StatelessSession session, KeyedRows packs) throws SQLException {
        return new PagesOfPacks(new WholeItems(session, new CandidateRows(packs, Kind.PACKS)));
    }

    @Override
    public boolean hasNext() {
        return head != null;
    }

    /** Packs that are not offered do not count among those that are too many. */
    @Override
    public Candidate next() {
        if (head == null) {
            throw new NoSuchElementException();
        }
        Sku page = pageOf(head);
        List<Candidate> offered = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        for (Candidate pack = head; pack != null && pageOf(pack).equals(page); pack = head) {
            List<Candidate> kind = pack.offered() ? offered : others;
            if (kind.size() < ENOUGH) {
                kind.add(pack);
            }
            advance();
        }
        return Candidate.ofPage(page, offered.isEmpty() ? others : offered);
    }

    private void advance() {
        head = packs.hasNext() ? packs.next() : null;
    }

    private static Sku pageOf(Candidate pack) {
        return Objects.requireNonNull(pack.page());
    }
}
