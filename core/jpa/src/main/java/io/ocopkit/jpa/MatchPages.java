package io.ocopkit.jpa;

import io.ocopkit.reconcile.Registration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Walks through pairs and decisions in the orders their indexes give. */
final class MatchPages {
    private static final int PAGE = 250;

    private MatchPages() {}

    static Iterator<OcopMatch> all(StatelessSession session) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopMatch m where m.first > :first or (m.first = :first and m.second > :second)"
                                + " order by m.first, m.second",
                        OcopMatch.class)
                .setParameter("first", last == null ? "" : last.key().first())
                .setParameter("second", last == null ? "" : last.key().second())
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** What waits for a person, the likeliest first. */
    static Iterator<StoredMatch> waiting(StatelessSession session) {
        return new KeysetPages<>(last -> matches(
                session,
                session.createSelectionQuery(
                                "from OcopMatch m where m.waiting = true and (m.score < :score or (m.score = :score and"
                                        + " (m.first > :first or (m.first = :first and m.second > :second))))"
                                        + " order by m.waiting, m.score desc, m.first, m.second",
                                OcopMatch.class)
                        .setParameter("score", last == null ? Integer.MAX_VALUE : last.score())
                        .setParameter(
                                "first", last == null ? "" : last.first().id().value())
                        .setParameter(
                                "second", last == null ? "" : last.second().id().value())
                        .setMaxResults(PAGE)
                        .getResultList()));
    }

    static Iterator<OcopMatchLine> lines(StatelessSession session) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopMatchLine l where l.line > :after order by l.line", OcopMatchLine.class)
                .setParameter("after", last == null ? 0L : last.line())
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** The last line about each pair, in the order of the pairs: what the pairs must be. */
    static Iterator<OcopMatchLine> lastLines(StatelessSession session) {
        return new KeysetPages<>(last -> session.createSelectionQuery(
                        "from OcopMatchLine l where (l.first > :first or (l.first = :first and l.second > :second))"
                                + " and l.line = (select max(o.line) from OcopMatchLine o"
                                + " where o.first = l.first and o.second = l.second) order by l.first, l.second",
                        OcopMatchLine.class)
                .setParameter("first", last == null ? "" : last.key().first())
                .setParameter("second", last == null ? "" : last.key().second())
                .setMaxResults(PAGE)
                .getResultList());
    }

    /** Pairs with their products as the register has them now. */
    static List<StoredMatch> matches(StatelessSession session, List<OcopMatch> stored) {
        Set<String> ids = new HashSet<>();
        stored.forEach(match -> {
            ids.add(match.key().first());
            ids.add(match.key().second());
        });
        Map<String, Registration> registered = RegisteredProducts.byId(session, ids);
        return stored.stream()
                .map(match -> match.match(
                        known(registered, match.key().first()),
                        known(registered, match.key().second())))
                .toList();
    }

    private static Registration known(Map<String, Registration> registered, String id) {
        return Objects.requireNonNull(registered.get(id), "A product that was compared has a recognition");
    }
}
