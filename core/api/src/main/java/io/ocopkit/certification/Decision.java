package io.ocopkit.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision as far as a list cites it. Lists often leave out the number, the date or the issuer; what is missing is a
 * finding of the gate, never filled in.
 *
 * @param issuer who signed it; null when not known
 * @param number number and symbol; null when not known
 * @param date day of signature; null when not known or not known to the day
 */
public record Decision(
        @Nullable IssuingAuthority issuer,
        @Nullable DecisionNumber number,
        @Nullable LocalDate date) {
    /** A decision of which nothing is known. */
    public static final Decision UNKNOWN = new Decision(null, null, null);

    /**
     * A decision that is fully identified.
     *
     * @param reference issuer, number and date
     * @return the decision
     */
    public static Decision of(DecisionRef reference) {
        return new Decision(reference.issuer(), reference.number(), reference.date());
    }

    /**
     * The full reference.
     *
     * @return the reference, or empty when issuer, number or date is missing
     */
    public Optional<DecisionRef> reference() {
        if (issuer == null || number == null || date == null) {
            return Optional.empty();
        }
        return Optional.of(new DecisionRef(issuer, number, date));
    }
}
