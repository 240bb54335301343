package io.ocopkit.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is moved. Its own zone is not Vietnam's on purpose. */
final class TestClock extends Clock {
    private volatile Instant now;

    TestClock(String instant) {
        this.now = Instant.parse(instant);
    }

    void set(String instant) {
        now = Instant.parse(instant);
    }

    void noonOf(LocalDate day) {
        now = day.atTime(LocalTime.NOON).atZone(VietnamTime.ZONE).toInstant();
    }

    void advance(Duration by) {
        now = now.plus(by);
    }

    LocalDate today() {
        return VietnamTime.dayOf(now);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
