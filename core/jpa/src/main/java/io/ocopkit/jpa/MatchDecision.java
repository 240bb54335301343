package io.ocopkit.jpa;

import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import java.time.Instant;
import java.util.Objects;

/**
 * One decision about a pair of products, and where the pair stands after it.
 *
 * @param pair the two; a product's registration has the product's id
 * @param action what is done
 * @param by who decides, and why
 * @param at when
 * @param relation why one product would be registered twice, as the rules saw it then
 * @param score how firmly the rules found it then
 * @param before line of the decision in force until now; 0 without one. It is the one an undoing undoes
 * @param inForce line of the decision in force from now on; 0 without one
 * @param judgement where the pair stands from now on
 */
public record MatchDecision(
        RegistrationPair pair,
        MatchAction action,
        Decider by,
        Instant at,
        Relation relation,
        int score,
        long before,
        long inForce,
        Judgement judgement) {

    /** Requires all parts. */
    public MatchDecision {
        Objects.requireNonNull(pair, "pair");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(judgement, "judgement");
    }
}
