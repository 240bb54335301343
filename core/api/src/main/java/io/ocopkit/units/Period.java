package io.ocopkit.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something was or is in force.
 *
 * @param from first day; null when it lies before the records
 * @param to last day, inclusive; null when no end is known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Refuses an end before the beginning. */
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A period does not end before it begins");
        }
    }

    /**
     * Whether a day lies within.
     *
     * @param day the day
     * @return true on both end days too
     */
    public boolean contains(LocalDate day) {
        return !startsAfter(day) && !endsBefore(day);
    }

    boolean startsAfter(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean overlaps(Period other) {
        return (to == null || !other.startsAfter(to)) && (other.to == null || !startsAfter(other.to));
    }
}
