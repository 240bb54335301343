package io.ocopkit.publishing;

import io.ocopkit.publishing.delivery.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a shop that is called has to be looked after next. It answers from what it is told and knows no clock, so that one
 * process and many can keep to the same hours. Days begin at midnight in Vietnam.
 */
public final class Timetable {
    private static final LocalTime QUIET = LocalTime.of(3, 0);
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final @Nullable LocalTime sweepAt;
    private final @Nullable Duration sweepEvery;

    private Timetable(@Nullable LocalTime sweepAt, @Nullable Duration sweepEvery) {
        this.sweepAt = sweepAt;
        this.sweepEvery = sweepEvery;
    }

    /**
     * A sweep a day, at three in the morning in Vietnam.
     *
     * @return the timetable
     */
    public static Timetable standard() {
        return sweepingDailyAt(QUIET);
    }

    /**
     * A sweep a day.
     *
     * @param time when, in Vietnam
     * @return the timetable
     */
    public static Timetable sweepingDailyAt(LocalTime time) {
        return new Timetable(Objects.requireNonNull(time, "time"), null);
    }

    /**
     * A sweep now and then.
     *
     * @param interval from the beginning of one to the beginning of the next; a minute or more
     * @return the timetable
     * @throws IllegalArgumentException when it is shorter
     */
    public static Timetable sweepingEvery(Duration interval) {
        if (interval.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("Sweeps need a minute between them at least, not " + interval);
        }
        return new Timetable(null, interval);
    }

    /**
     * No sweeps, for shops whose host asks for them itself.
     *
     * @return the timetable
     */
    public static Timetable withoutSweeps() {
        return new Timetable(null, null);
    }

    /**
     * When to sweep next.
     *
     * @param last when the last sweep began; when the engine started if there was none yet
     * @return the first time after it; empty without sweeps
     */
    public Optional<Instant> nextSweep(Instant last) {
        if (sweepEvery != null) {
            return Optional.of(last.plus(sweepEvery));
        }
        return Optional.ofNullable(sweepAt).map(time -> firstAfter(last, time));
    }

    private static Instant firstAfter(Instant last, LocalTime time) {
        ZonedDateTime local = last.atZone(VietnamTime.ZONE);
        Instant sameDay = local.with(time).toInstant();
        return sameDay.isAfter(last) ? sameDay : local.plusDays(1).with(time).toInstant();
    }

    /**
     * When to ask the gate about everything next: after the days on which rules, extensions and decisions begin to count.
     *
     * @param last when that was done last
     * @return the first midnight after it
     */
    public Instant nextEnforcement(Instant last) {
        return beginningOf(VietnamTime.dayOf(last).plusDays(1));
    }

    /**
     * When there is something to deliver next, as far as is known by now.
     *
     * @param nextDue when the next delivery is due; empty when everything is settled
     * @param pause until when the shop is not called; empty when it may be
     * @param nextLapse the first instant without the certificate that ends next; empty when nothing is live
     * @return the instant, past when it is high time; empty when there is nothing to wait for but new work
     */
    public static Optional<Instant> nextDelivery(
            Optional<Instant> nextDue, Optional<Pause> pause, Optional<Instant> nextLapse) {
        Optional<Instant> callable =
                nextDue.map(due -> pause.map(Pause::until).filter(due::isBefore).orElse(due));
        return Stream.of(callable, nextLapse).flatMap(Optional::stream).min(Instant::compareTo);
    }

    private static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
