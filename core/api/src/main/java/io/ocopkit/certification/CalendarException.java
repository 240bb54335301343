package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of days on which state offices work differently than the week says.
 *
 * @param first first day
 * @param last last day, inclusive
 * @param kind off or worked
 * @param certainty whether it is announced
 * @param name what the days are
 */
public record CalendarException(LocalDate first, LocalDate last, Kind kind, Certainty certainty, BilingualText name) {

    /** Refuses an end before the beginning. */
    public CalendarException {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(name, "name");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A stretch of days ends before it begins: " + first + " to " + last);
        }
    }

    /**
     * A single announced day off.
     *
     * @param date the day
     * @param name what the day is
     * @return the exception
     */
    public static CalendarException holiday(LocalDate date, BilingualText name) {
        return new CalendarException(date, date, Kind.HOLIDAY, Certainty.CONFIRMED, name);
    }

    /** What is different about the days. */
    public enum Kind {
        /** Offices are closed. */
        HOLIDAY,
        /** A day of the weekend on which offices work, in exchange for a day off elsewhere. */
        WORKED
    }

    /** How sure the days are. */
    public enum Certainty {
        /** Fixed by law or announced. */
        CONFIRMED,
        /** Expected after the law or the custom of earlier years. */
        EXPECTED
    }
}
