package io.ocopkit.jpa;

import io.ocopkit.reconcile.Groups;
import io.ocopkit.reconcile.Match;
import io.ocopkit.reconcile.MatchCount;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Compares the products of the register and keeps what is found, pair by pair, against what was found before; both come
 * in the order of the pairs. Decides what the rules may decide: about pairs no person has decided about.
 */
final class Reconciling {
    /** Who decides when the rules do; changes when they do. */
    static final String RULES = "reconcile/1";

    private final StatelessSession session;
    private final DecisionBook book;
    private final Iterator<OcopMatch> known;
    private final List<OcopMatch> added = new ArrayList<>();
    private final List<OcopMatch> touched = new ArrayList<>();
    private @Nullable OcopMatch next;
    private long proposed;
    private long changed;
    private long withdrawn;
    private long joined;
    private long separated;

    Reconciling(StatelessSession session, Instant now) {
        this.session = session;
        this.book = DecisionBook.open(session, now);
        this.known = MatchPages.all(session);
        this.next = known.hasNext() ? known.next() : null;
    }

    ReconciliationReport run(Comparison comparison) {
        MatchCount compared;
        try (Stream<Registration> registrations = RegisteredProducts.stream(session)) {
            compared = comparison.matches(registrations::iterator, this::found);
        }
        while (next != null) {
            withdraw(next);
        }
        flush();
        book.close();
        Groups groups = Grouping.inForce(session).groups();
        Grouping.store(session, groups);
        return new ReconciliationReport(compared, proposed, changed, withdrawn, joined, separated, groups.conflicts());
    }

    private void found(Match match) {
        while (next != null && next.pair().compareTo(match.pair()) < 0) {
            withdraw(next);
        }
        if (next == null || !next.pair().equals(match.pair())) {
            OcopMatch fresh = OcopMatch.found(match);
            proposed++;
            judge(fresh);
            added.add(fresh);
        } else {
            OcopMatch stored = next;
            boolean news = stored.tell(match);
            changed += news ? 1 : 0;
            keep(stored, judge(stored) | news);
        }
        if (added.size() + touched.size() >= Sessions.BATCH_SIZE) {
            flush();
        }
    }

    private void withdraw(OcopMatch stored) {
        boolean news = stored.withdraw();
        withdrawn += news ? 1 : 0;
        keep(stored, judge(stored) | news);
    }

    private void keep(OcopMatch stored, boolean news) {
        if (news) {
            touched.add(stored);
        }
        next = known.hasNext() ? known.next() : null;
    }

    /** Whether the rules have decided anything. */
    private boolean judge(OcopMatch match) {
        boolean same = match.verdict() == Verdict.SAME;
        boolean one = match.standing().judgement() == Judgement.ONE_PRODUCT;
        if (match.standing().byPerson() || same == one) {
            return false;
        }
        Decider rules = Decider.rules(
                RULES, same ? match.explanation() : match.verdict().label());
        if (same) {
            book.join(match, rules);
            joined++;
        } else {
            book.undo(match, rules);
            separated++;
        }
        return true;
    }

    private void flush() {
        session.insertMultiple(added);
        session.updateMultiple(touched);
        added.clear();
        touched.clear();
    }
}
