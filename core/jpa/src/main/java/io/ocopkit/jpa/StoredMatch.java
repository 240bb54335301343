package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import io.ocopkit.reconcile.Verdict;
import java.util.Objects;

/**
 * Two products of the register that the rules have compared, and what was decided about them.
 *
 * @param first the one with the smaller id, as the register has it now
 * @param second the other
 * @param verdict what the rules said last; {@link Verdict#DIFFERENT} when they no longer propose the pair
 * @param score how firmly they found it last
 * @param relation why one product would be registered twice, as they saw it last
 * @param explanation every sign they found, one a line
 * @param judgement where the pair stands
 * @param byPerson whether a person has ever decided about it; the rules then never do
 * @param inForce line of the decision in force; 0 without one
 * @param lastLine line of the last decision; 0 without any. Whoever decides names it by handing this match in
 */
public record StoredMatch(
        Registration first,
        Registration second,
        Verdict verdict,
        int score,
        Relation relation,
        BilingualText explanation,
        Judgement judgement,
        boolean byPerson,
        long inForce,
        long lastLine) {

    /** Requires all parts. */
    public StoredMatch {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(judgement, "judgement");
    }

    /**
     * Which two.
     *
     * @return their ids
     */
    public RegistrationPair pair() {
        return new RegistrationPair(first.id(), second.id());
    }
}
