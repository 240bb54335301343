package io.ocopkit.jpa;

import io.ocopkit.jpa.AuditFinding.Code;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.reconcile.Groups;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Walks the decisions from the first, then rebuilds every pair and every group from them. */
final class MatchAudit {
    private final StatelessSession session;
    private final Chain chain = new Chain(MatchEntry.GENESIS);
    private long pairs;

    MatchAudit(StatelessSession session) {
        this.session = session;
    }

    MatchAuditReport run() {
        walkChain();
        OcopMatchBook end = session.get(OcopMatchBook.class, OcopMatchBook.ONLY);
        chain.mustEnd(
                end == null
                        ? chain.lines() == 0
                        : end.lastLine() == chain.lines() && end.lastDigest().equals(chain.last()));
        rebuildPairs();
        rebuildGroups();
        return new MatchAuditReport(chain.lines(), pairs, chain.findings());
    }

    private void walkChain() {
        Iterator<OcopMatchLine> lines = MatchPages.lines(session);
        while (lines.hasNext()) {
            OcopMatchLine line = lines.next();
            read(line)
                    .ifPresentOrElse(
                            entry -> chain.follow(new Chain.Line(
                                    entry.sequence(), entry.previous(), entry.digest(), entry.isIntact())),
                            () -> chain.unreadable(line.line()));
        }
    }

    private static Optional<MatchEntry> read(OcopMatchLine line) {
        try {
            return Optional.of(line.entry());
        } catch (InvalidValueException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private void rebuildPairs() {
        Iterator<OcopMatchLine> told = MatchPages.lastLines(session);
        Iterator<OcopMatch> stored = MatchPages.all(session);
        OcopMatchLine line = next(told);
        OcopMatch pair = next(stored);
        while (line != null || pair != null) {
            int order = order(line, pair);
            compare(order <= 0 ? line : null, order >= 0 ? pair : null);
            line = order <= 0 ? next(told) : line;
            pair = order >= 0 ? next(stored) : pair;
        }
    }

    private static <T> @Nullable T next(Iterator<T> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private static int order(@Nullable OcopMatchLine line, @Nullable OcopMatch pair) {
        if (line == null || pair == null) {
            return line == null ? 1 : -1;
        }
        return OcopMatch.Key.ORDER.compare(line.key(), pair.key());
    }

    private void compare(@Nullable OcopMatchLine line, @Nullable OcopMatch pair) {
        pairs++;
        if (pair == null && line != null) {
            chain.find(Code.PAIR_MISSING, line.key().toString());
        } else if (pair != null && !isAsTold(line, pair)) {
            chain.find(Code.PAIR_DIFFERS, pair.key().toString());
        }
    }

    private static boolean isAsTold(@Nullable OcopMatchLine line, OcopMatch pair) {
        return line == null
                ? pair.standsAs(new Standing())
                : read(line).map(Standing::after).filter(pair::standsAs).isPresent();
    }

    private void rebuildGroups() {
        Groups groups;
        try {
            groups = Grouping.inForce(session).groups();
        } catch (InvalidValueException | IllegalArgumentException e) {
            // A line or a pair no longer makes sense, and is among the findings.
            return;
        }
        Map<String, String> expected = new TreeMap<>(Grouping.membersOf(groups));
        for (OcopSameProduct stored : Grouping.stored(session)) {
            if (!stored.groupId().equals(expected.remove(stored.productId()))) {
                chain.find(Code.GROUP_DIFFERS, stored.productId());
            }
        }
        expected.keySet().forEach(product -> chain.find(Code.GROUP_DIFFERS, product));
    }
}
