package io.ocopkit.jpa;

import io.ocopkit.digest.Digest;
import io.ocopkit.jpa.Decider.Origin;
import io.ocopkit.reconcile.Link;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A decision about a pair of products. It is inserted and read, never updated and never deleted. */
@Entity(name = "OcopMatchLine")
@Table(name = "ocop_match_line")
@Immutable
class OcopMatchLine {
    @Id
    @Column(name = "line", nullable = false)
    private long line;

    @Column(name = "first_id", nullable = false, length = 64)
    private String first;

    @Column(name = "second_id", nullable = false, length = 64)
    private String second;

    @Column(name = "action", nullable = false)
    private String action;

    @Column(name = "origin", nullable = false)
    private String origin;

    @Column(name = "actor", nullable = false)
    private String actor;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "decided_at", nullable = false)
    private Instant at;

    @Column(name = "relation", nullable = false)
    private String relation;

    @Column(name = "score", nullable = false)
    private int score;

    @Column(name = "before_line", nullable = false)
    private long before;

    @Column(name = "in_force", nullable = false)
    private long inForce;

    @Column(name = "judgement", nullable = false)
    private String judgement;

    @Column(name = "previous", nullable = false)
    private String previous;

    @Column(name = "digest", nullable = false)
    private String digest;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected OcopMatchLine() {}

    static OcopMatchLine of(MatchEntry entry) {
        MatchDecision decision = entry.decision();
        OcopMatchLine stored = new OcopMatchLine();
        stored.line = entry.sequence();
        stored.previous = entry.previous().hex();
        stored.digest = entry.digest().hex();
        stored.take(decision);
        stored.take(decision.by());
        return stored;
    }

    private void take(MatchDecision decision) {
        first = decision.pair().first().value();
        second = decision.pair().second().value();
        action = decision.action().name();
        at = decision.at();
        relation = decision.relation().name();
        score = decision.score();
        before = decision.before();
        inForce = decision.inForce();
        judgement = decision.judgement().name();
    }

    private void take(Decider by) {
        origin = by.origin().name();
        actor = by.actor();
        reason = by.reason();
    }

    long line() {
        return line;
    }

    OcopMatch.Key key() {
        return new OcopMatch.Key(first, second);
    }

    RegistrationPair pair() {
        return new RegistrationPair(new RegistrationId(first), new RegistrationId(second));
    }

    /** What it says when it is a decision that joins. */
    Link link() {
        return new Link(pair(), Relation.valueOf(relation), score, origin.equals(Origin.PERSON.name()));
    }

    MatchEntry entry() {
        MatchDecision decision = new MatchDecision(
                pair(),
                MatchAction.valueOf(action),
                new Decider(Origin.valueOf(origin), actor, reason),
                at,
                Relation.valueOf(relation),
                score,
                before,
                inForce,
                Judgement.valueOf(judgement));
        return new MatchEntry(line, decision, new Digest(previous), new Digest(digest));
    }
}
