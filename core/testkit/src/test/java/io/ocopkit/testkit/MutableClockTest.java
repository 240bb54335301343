package io.ocopkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void itStandsStillUntilItIsMoved() {
        MutableClock clock = MutableClock.on(LocalDate.of(2026, 11, 23));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
        clock.advance(Duration.ofHours(15));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 24));
        clock.setTo(LocalDate.of(2025, 1, 1));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 1, 1));
        clock.setTo(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void anotherZoneIsTheSameClock() {
        MutableClock clock = MutableClock.at(Instant.parse("2026-11-23T20:00:00Z"));
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(LocalDate.now(elsewhere)).isEqualTo(LocalDate.of(2026, 11, 23));
        clock.advance(Duration.ofDays(1));
        assertThat(elsewhere.instant()).isEqualTo(clock.instant());
    }
}
