package io.ocopkit.certification;

import io.ocopkit.certification.CalendarException.Certainty;
import io.ocopkit.certification.CalendarException.Kind;
import io.ocopkit.message.BilingualText;
import io.ocopkit.text.BundledTable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The working days of state offices in Vietnam: Monday to Friday, without public holidays (Bộ luật Lao động 2019, Điều
 * 112) and with the weekend days worked in exchange. The built-in holidays reach from 2019 to 2027; the government
 * announces the lunar ones and the exchanges a few months ahead, so some are only expected, and a due day says so.
 */
public final class WorkingCalendar {
    private final int firstYear;
    private final int lastYear;
    private final Map<LocalDate, CalendarException> exceptions = new HashMap<>();

    private WorkingCalendar(List<CalendarException> stretches, int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        for (CalendarException stretch : stretches) {
            stretch.first().datesUntil(stretch.last().plusDays(1)).forEach(day -> exceptions.put(day, stretch));
        }
    }

    /**
     * The built-in calendar.
     *
     * @return the calendar for 2019 to 2027
     */
    public static WorkingCalendar standard() {
        return Loaded.STANDARD;
    }

    /**
     * This calendar with further days, such as those announced since. A later word on a day replaces the earlier.
     *
     * @param announced what is new
     * @return a new calendar; it covers every year from the first to the last of both
     */
    public WorkingCalendar with(List<CalendarException> announced) {
        List<CalendarException> all = new ArrayList<>();
        exceptions.forEach((day, stretch) ->
                all.add(new CalendarException(day, day, stretch.kind(), stretch.certainty(), stretch.name())));
        all.addAll(announced);
        int first =
                announced.stream().mapToInt(day -> day.first().getYear()).min().orElse(firstYear);
        int last =
                announced.stream().mapToInt(day -> day.last().getYear()).max().orElse(lastYear);
        return new WorkingCalendar(all, Math.min(first, firstYear), Math.max(last, lastYear));
    }

    /**
     * Whether offices work on a day.
     *
     * @param day the day
     * @return true for a working day; outside the years covered the weekend alone decides
     */
    public boolean isWorkingDay(LocalDate day) {
        CalendarException exception = exceptions.get(day);
        if (exception != null) {
            return exception.kind() == Kind.WORKED;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * Whether it is settled if offices work on a day.
     *
     * @param day the day
     * @return false for an expected holiday and for years without data
     */
    public boolean isConfirmed(LocalDate day) {
        CalendarException exception = exceptions.get(day);
        boolean covered = day.getYear() >= firstYear && day.getYear() <= lastYear;
        return covered && (exception == null || exception.certainty() == Certainty.CONFIRMED);
    }

    /**
     * The last day of a limit in working days. The day of the event itself does not count.
     *
     * @param event the day from which the limit runs
     * @param workingDays its length, at least 1
     * @return the last day, and whether all days on the way are settled
     */
    public DueDay after(LocalDate event, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A limit has at least one working day");
        }
        LocalDate day = event;
        boolean confirmed = true;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            confirmed &= isConfirmed(day);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return new DueDay(day, confirmed);
    }

    /**
     * All exceptions, day by day.
     *
     * @return the exceptions in order of days
     */
    public Stream<Map.Entry<LocalDate, CalendarException>> exceptions() {
        return exceptions.entrySet().stream().sorted(Map.Entry.comparingByKey());
    }

    private static WorkingCalendar read() {
        List<CalendarException> stretches = BundledTable.rows(WorkingCalendar.class, "public-holidays.tsv").stream()
                .map(row -> new CalendarException(
                        LocalDate.parse(row.get(0)),
                        LocalDate.parse(row.get(1)),
                        Kind.valueOf(row.get(2)),
                        Certainty.valueOf(row.get(3)),
                        BilingualText.of(row.get(4), row.get(5))))
                .toList();
        int last =
                stretches.stream().mapToInt(day -> day.last().getYear()).max().orElseThrow();
        int first =
                stretches.stream().mapToInt(day -> day.last().getYear()).min().orElseThrow();
        return new WorkingCalendar(stretches, first, last);
    }

    private static final class Loaded {
        static final WorkingCalendar STANDARD = read();
    }

    /**
     * The last day of a limit.
     *
     * @param date the day, itself still in time
     * @param confirmed false when a holiday on the way is only expected, or its year has no data
     */
    public record DueDay(LocalDate date, boolean confirmed) {}
}
