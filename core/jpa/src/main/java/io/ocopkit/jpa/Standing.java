package io.ocopkit.jpa;

import io.ocopkit.jpa.Decider.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a pair of products stands: what follows from the last decision about it, and from nothing else. */
@Embeddable
class Standing {
    @Column(name = "judgement", nullable = false)
    private String judgement = Judgement.WAITING.name();

    @Column(name = "in_force", nullable = false)
    private long inForce;

    @Column(name = "last_line", nullable = false)
    private long lastLine;

    @Column(name = "by_person", nullable = false)
    private boolean byPerson;

    /** Nothing is decided yet. */
    protected Standing() {}

    static Standing after(MatchEntry last) {
        Standing standing = new Standing();
        MatchDecision decision = last.decision();
        standing.judgement = decision.judgement().name();
        standing.inForce = decision.inForce();
        standing.lastLine = last.sequence();
        standing.byPerson = decision.by().origin() == Origin.PERSON;
        return standing;
    }

    /** Compares names, so that nothing fails on what no value allows. */
    boolean isAs(Standing told) {
        return judgement.equals(told.judgement)
                && inForce == told.inForce
                && lastLine == told.lastLine
                && byPerson == told.byPerson;
    }

    boolean isUndecided() {
        return judgement.equals(Judgement.WAITING.name());
    }

    Judgement judgement() {
        return Judgement.valueOf(judgement);
    }

    long inForce() {
        return inForce;
    }

    long lastLine() {
        return lastLine;
    }

    boolean byPerson() {
        return byPerson;
    }
}
