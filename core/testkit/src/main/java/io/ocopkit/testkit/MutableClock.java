package io.ocopkit.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. Safe for use by several threads. */
public final class MutableClock extends Clock {
    /** The zone in which certificates live. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MutableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /**
     * A clock at an instant, in Vietnam.
     *
     * @param instant where it stands
     * @return the clock
     */
    public static MutableClock at(Instant instant) {
        return new MutableClock(new AtomicReference<>(instant), VIETNAM);
    }

    /**
     * A clock at nine in the morning of a day, in Vietnam.
     *
     * @param day the day
     * @return the clock
     */
    public static MutableClock on(LocalDate day) {
        return at(morningOf(day));
    }

    /**
     * Moves the clock, forwards or back.
     *
     * @param instant where it stands from now on
     */
    public void setTo(Instant instant) {
        now.set(instant);
    }

    /**
     * Moves the clock to nine in the morning of a day, in Vietnam.
     *
     * @param day the day
     */
    public void setTo(LocalDate day) {
        now.set(morningOf(day));
    }

    /**
     * Moves the clock by some time.
     *
     * @param time how far; negative to go back
     */
    public void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /**
     * The day on this clock.
     *
     * @return the day in the clock's zone
     */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MutableClock(now, other);
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get());
    }

    @Override
    public String toString() {
        return "MutableClock[" + instant() + ", " + zone + "]";
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(VIETNAM).toInstant();
    }
}
