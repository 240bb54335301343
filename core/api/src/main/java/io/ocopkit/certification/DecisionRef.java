package io.ocopkit.certification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * A decision fully identified: who, which number, which day. Only such a decision can stand behind a listing.
 *
 * @param issuer who signed it
 * @param number number and symbol
 * @param date day of signature
 */
public record DecisionRef(IssuingAuthority issuer, DecisionNumber number, LocalDate date) {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Requires all three. */
    public DecisionRef {
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }

    /** The citation as Vietnamese papers write it: {@code 3981/QĐ-UBND ngày 05/08/2026}. */
    @Override
    public String toString() {
        return number + " ngày " + DAY_FIRST.format(date);
    }
}
