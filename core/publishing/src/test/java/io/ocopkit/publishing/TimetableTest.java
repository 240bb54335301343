package io.ocopkit.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.publishing.delivery.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days and hours are Vietnam's: seven hours ahead of UTC, the whole year. */
class TimetableTest {
    private static final Instant NOON = Instant.parse("2026-09-01T05:00:00Z");

    @Test
    void byDefaultASweepIsAtThreeInTheMorning() {
        Timetable timetable = Timetable.standard();

        assertThat(timetable.nextSweep(NOON)).contains(Instant.parse("2026-09-01T20:00:00Z"));
        assertThat(timetable.nextSweep(Instant.parse("2026-09-01T19:59:59.999999Z")))
                .contains(Instant.parse("2026-09-01T20:00:00Z"));
        assertThat(timetable.nextSweep(Instant.parse("2026-09-01T20:00:00Z")))
                .contains(Instant.parse("2026-09-02T20:00:00Z"));
    }

    @Test
    void orAtAnotherHourOrEverySoOftenOrNotAtAll() {
        assertThat(Timetable.sweepingDailyAt(LocalTime.of(12, 30)).nextSweep(NOON))
                .contains(NOON.plus(Duration.ofMinutes(30)));
        assertThat(Timetable.sweepingEvery(Duration.ofHours(6)).nextSweep(NOON))
                .contains(NOON.plus(Duration.ofHours(6)));
        assertThat(Timetable.withoutSweeps().nextSweep(NOON)).isEmpty();
        assertThatThrownBy(() -> Timetable.sweepingEvery(Duration.ofSeconds(59)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everythingIsAskedAboutAtMidnight() {
        Timetable timetable = Timetable.standard();

        assertThat(timetable.nextEnforcement(NOON)).isEqualTo("2026-09-01T17:00:00Z");
        assertThat(timetable.nextEnforcement(Instant.parse("2026-09-01T16:59:59.999999Z")))
                .isEqualTo("2026-09-01T17:00:00Z");
        assertThat(timetable.nextEnforcement(Instant.parse("2026-09-01T17:00:00Z")))
                .isEqualTo("2026-09-02T17:00:00Z");
    }

    @Test
    void whatIsDueOrEndsFirstIsNext() {
        Optional<Instant> due = Optional.of(Instant.parse("2026-09-03T00:00:00Z"));
        Optional<Instant> midnight = Optional.of(Instant.parse("2026-09-01T17:00:00Z"));

        assertThat(Timetable.nextDelivery(due, Optional.empty(), Optional.empty()))
                .isEqualTo(due);
        assertThat(Timetable.nextDelivery(due, Optional.empty(), midnight))
                .contains(Instant.parse("2026-09-01T17:00:00Z"));
        assertThat(Timetable.nextDelivery(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aShopThatRestsIsNotCalledButItsCertificatesEndNevertheless() {
        Optional<Instant> due = Optional.of(NOON);
        Instant rested = NOON.plus(Duration.ofDays(2));
        Optional<Pause> pause = Optional.of(new Pause(rested, Pause.Cause.AUTHORISATION));

        assertThat(Timetable.nextDelivery(due, pause, Optional.empty())).contains(rested);
        assertThat(Timetable.nextDelivery(due, pause, Optional.of(Instant.parse("2026-09-01T17:00:00Z"))))
                .contains(Instant.parse("2026-09-01T17:00:00Z"));
        assertThat(Timetable.nextDelivery(Optional.of(rested.plusSeconds(1)), pause, Optional.empty()))
                .contains(rested.plusSeconds(1));
    }
}
