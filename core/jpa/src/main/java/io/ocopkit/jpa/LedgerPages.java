package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Walks through the ledger and the publications in the orders their keys give. Each order names the whole key, the fixed
 * outlet included: H2 takes a page from an index only then, and sorts the whole table in memory otherwise.
 */
final class LedgerPages {
    private static final int PAGE = 500;
    private static final LocalDate BEFORE_THE_PROGRAMME = LocalDate.EPOCH;

    private LedgerPages() {}

    static Iterator<OcopPublication> publications(StatelessSession session, Outlet outlet) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopPublication p where p.outlet = :outlet and p.sku > :after order by p.outlet, p.sku",
                        OcopPublication.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("after", last == null ? "" : last.sku())
                .setMaxResults(PAGE)
                .getResultList());
    }

    static List<OcopPublication> publications(StatelessSession session, Outlet outlet, Collection<Sku> skus) {
        return session.createSelectionQuery(
                        "from OcopPublication p where p.outlet = :outlet and p.sku in :skus", OcopPublication.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("skus", skus.stream().map(Sku::value).toList())
                .getResultList();
    }

    /** What has lapsed is rarely there at all, and then not worth a walk through everything that is shown. */
    static Iterator<OcopPublication> lapsed(StatelessSession session, Outlet outlet, LocalDate day) {
        if (nextLapse(session, outlet, BEFORE_THE_PROGRAMME)
                .filter(day::isAfter)
                .isEmpty()) {
            return Collections.emptyIterator();
        }
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopPublication p where p.outlet = :outlet and p.sku > :after and p.state.cause is null"
                                + " and p.state.validUntil < :day order by p.outlet, p.sku",
                        OcopPublication.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("after", last == null ? "" : last.sku())
                .setParameter("day", day)
                .setMaxResults(PAGE)
                .getResultList());
    }

    static Optional<LocalDate> nextLapse(StatelessSession session, Outlet outlet, LocalDate from) {
        return session
                .createSelectionQuery(
                        "select p.state.validUntil from OcopPublication p where p.outlet = :outlet"
                                + " and p.state.cause is null and p.state.validUntil >= :from"
                                + " order by p.outlet, p.state.cause, p.state.validUntil",
                        LocalDate.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("from", from)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    static Iterator<OcopLedgerLine> lines(StatelessSession session, Outlet outlet) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopLedgerLine l where l.outlet = :outlet and l.line > :after order by l.outlet, l.line",
                        OcopLedgerLine.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("after", last == null ? 0 : last.key().line())
                .setMaxResults(PAGE)
                .getResultList());
    }

    static Iterator<OcopLedgerLine> lines(StatelessSession session, Sku sku) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopLedgerLine l where l.sku = :sku and (l.outlet > :outlet"
                                + " or (l.outlet = :outlet and l.line > :after)) order by l.outlet, l.line",
                        OcopLedgerLine.class)
                .setParameter("sku", sku.value())
                .setParameter("outlet", last == null ? "" : last.key().outlet())
                .setParameter("after", last == null ? 0 : last.key().line())
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** The last line about each item, in the order of the SKUs: what the publications must be. */
    static Iterator<OcopLedgerLine> lastLines(StatelessSession session, Outlet outlet) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopLedgerLine l where l.outlet = :outlet and l.sku > :after and l.line ="
                                + " (select max(m.line) from OcopLedgerLine m where m.outlet = l.outlet"
                                + " and m.sku = l.sku) order by l.outlet, l.sku",
                        OcopLedgerLine.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("after", last == null ? "" : last.sku())
                .setMaxResults(PAGE)
                .getResultList());
    }
}
