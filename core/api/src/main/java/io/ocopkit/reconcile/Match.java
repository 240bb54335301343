package io.ocopkit.reconcile;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two registrations compared, with the reasons.
 *
 * @param left the registration with the smaller id
 * @param right the registration with the greater id
 * @param verdict what they are to each other
 * @param score sum of the signs' weights
 * @param relation why one product would be registered twice; null exactly when the verdict is {@link Verdict#DIFFERENT}
 * @param signs what was found, in the order of {@link SignCode}; the same for both orders of asking
 */
public record Match(
        Registration left,
        Registration right,
        Verdict verdict,
        int score,
        @Nullable Relation relation,
        List<Sign> signs) {

    /** Keeps an unmodifiable copy of the signs. */
    public Match {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        signs = List.copyOf(signs);
        if ((relation == null) != (verdict == Verdict.DIFFERENT)) {
            throw new IllegalArgumentException("Two products have no relation, one product has");
        }
    }

    /**
     * Which two registrations.
     *
     * @return their ids
     */
    public RegistrationPair pair() {
        return new RegistrationPair(left.id(), right.id());
    }

    /**
     * Whether a rule has found something.
     *
     * @param code the rule
     * @return true when it is among the signs
     */
    public boolean has(SignCode code) {
        return signs.stream().anyMatch(sign -> sign.code() == code);
    }

    /** The pair, the verdict and the score. */
    @Override
    public String toString() {
        return pair() + ": " + verdict + " " + score;
    }
}
