package io.ocopkit.jpa;

import io.ocopkit.reconcile.RegistrationPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;

/** Writes decisions to the end of their chain. Whoever opens it holds the registry's row. */
final class DecisionBook {
    private final StatelessSession session;
    private final Instant now;
    private final OcopMatchBook end;
    private final List<OcopMatchLine> lines = new ArrayList<>();

    private DecisionBook(StatelessSession session, Instant now, OcopMatchBook end) {
        this.session = session;
        // Databases keep microseconds, and a line must read as it was digested.
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.end = end;
    }

    static DecisionBook open(StatelessSession session, Instant now) {
        OcopMatchBook end = session.get(OcopMatchBook.class, OcopMatchBook.ONLY);
        if (end == null) {
            end = new OcopMatchBook();
            session.insertMultiple(List.of(end));
        }
        return new DecisionBook(session, now, end);
    }

    void join(OcopMatch match, Decider by) {
        decide(match, MatchAction.JOINED, Judgement.ONE_PRODUCT, by);
    }

    void keepApart(OcopMatch match, Decider by) {
        decide(match, MatchAction.KEPT_APART, Judgement.KEPT_APART, by);
    }

    private void decide(OcopMatch match, MatchAction action, Judgement judgement, Decider by) {
        append(match, new Step(action, judgement, end.lastLine() + 1), by);
    }

    /** What was decided before the decision in force is in force again. */
    void undo(OcopMatch match, Decider by) {
        long before = decisionOn(match.standing().inForce()).before();
        Judgement judgement =
                before == 0 ? Judgement.WAITING : decisionOn(before).judgement();
        append(match, new Step(MatchAction.UNDONE, judgement, before), by);
    }

    private MatchDecision decisionOn(long line) {
        return Objects.requireNonNull(session.get(OcopMatchLine.class, line), "A line is never deleted")
                .entry()
                .decision();
    }

    /**
     * What a decision does.
     *
     * @param action what is done
     * @param judgement where the pair stands then
     * @param inForce line of the decision in force then
     */
    private record Step(MatchAction action, Judgement judgement, long inForce) {}

    private void append(OcopMatch match, Step step, Decider by) {
        RegistrationPair pair = match.pair();
        MatchDecision decision = new MatchDecision(
                pair,
                step.action(),
                by,
                now,
                match.relation(),
                match.score(),
                match.standing().inForce(),
                step.inForce(),
                step.judgement());
        MatchEntry entry = MatchEntry.after(end.lastLine() + 1, end.lastDigest(), decision);
        lines.add(OcopMatchLine.of(entry));
        end.endWith(entry);
        match.follow(entry);
    }

    /** How many decisions were written. */
    long close() {
        if (!lines.isEmpty()) {
            session.insertMultiple(lines);
            session.updateMultiple(List.of(end));
        }
        return lines.size();
    }
}
