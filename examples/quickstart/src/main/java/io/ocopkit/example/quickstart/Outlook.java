package io.ocopkit.example.quickstart;

import java.time.LocalDate;
import java.util.List;

/**
 * What goes dark within the next days unless somebody acts.
 *
 * @param from the day from which one looks
 * @param days the days on which certificates end, soonest first
 */
record Outlook(LocalDate from, List<LastDay> days) {
    /** As far ahead as a holder may file for re-assessment. */
    static final int DAYS_AHEAD = 180;

    /** Keeps an unmodifiable copy. */
    Outlook {
        days = List.copyOf(days);
    }

    long items() {
        return days.stream().mapToLong(LastDay::items).sum();
    }

    /**
     * A day after which items go dark.
     *
     * @param day their last valid day
     * @param items how many
     * @param example the name of one of them
     */
    record LastDay(LocalDate day, long items, String example) {}
}
