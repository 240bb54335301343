package io.ocopkit.jpa;

import io.ocopkit.jpa.Decider.Origin;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Lets a person decide about a pair, as they saw it. Whoever makes one holds the registry's row. */
final class Deciding {
    private final StatelessSession session;
    private final Instant now;
    private final StoredMatch seen;
    private final OcopMatch match;

    Deciding(StatelessSession session, Instant now, StoredMatch seen) {
        this.session = session;
        this.now = now;
        this.seen = seen;
        OcopMatch stored = session.get(OcopMatch.class, OcopMatch.Key.of(seen.pair()));
        if (stored == null) {
            throw RegistryException.matchUnknown(seen.pair());
        }
        this.match = stored;
    }

    StoredMatch join(Decider by) {
        mustBePerson(by);
        return decide(Judgement.ONE_PRODUCT, book -> book.join(match, by));
    }

    StoredMatch keepApart(Decider by) {
        mustBePerson(by);
        return decide(Judgement.KEPT_APART, book -> book.keepApart(match, by));
    }

    StoredMatch undo(Decider by) {
        mustBePerson(by);
        if (!isStale()) {
            if (match.standing().inForce() == 0) {
                throw RegistryException.nothingToUndo(match.pair());
            }
            write(book -> book.undo(match, by));
        } else if (!isUndoneAlready()) {
            throw RegistryException.matchStale(match.pair(), match.standing().judgement());
        }
        return current();
    }

    /** What a decision writes. */
    private interface Writing {
        void into(DecisionBook book);
    }

    private StoredMatch decide(Judgement wanted, Writing writing) {
        if (match.standing().judgement() != wanted) {
            if (isStale()) {
                throw RegistryException.matchStale(
                        match.pair(), match.standing().judgement());
            }
            write(writing);
        } else if (!isByPerson()) {
            // The rules said so; now a person does.
            write(writing);
        }
        return current();
    }

    private boolean isStale() {
        return match.standing().lastLine() != seen.lastLine();
    }

    private boolean isByPerson() {
        return line(match.standing().inForce()).by().origin() == Origin.PERSON;
    }

    private boolean isUndoneAlready() {
        MatchDecision last = line(match.standing().lastLine());
        return last.action() == MatchAction.UNDONE && last.before() == seen.inForce();
    }

    private MatchDecision line(long line) {
        return session.get(OcopMatchLine.class, line).entry().decision();
    }

    /** The rules decide when they compare, and nowhere else. */
    private static void mustBePerson(Decider by) {
        if (by.origin() != Origin.PERSON) {
            throw new IllegalArgumentException("A person decides, not " + by.actor());
        }
    }

    private void write(Writing writing) {
        DecisionBook book = DecisionBook.open(session, now);
        writing.into(book);
        book.close();
        // As a batch of its own: a single update would wait for the next batch, and the queries below would not see it.
        session.updateMultiple(List.of(match));
        Grouping.store(session, Grouping.inForce(session).groups());
        OcopRegistryState.raise(session);
    }

    private StoredMatch current() {
        return MatchPages.matches(session, List.of(match)).get(0);
    }
}
