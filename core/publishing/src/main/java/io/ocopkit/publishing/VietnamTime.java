package io.ocopkit.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only two questions the engine asks a clock. Certificates live by the days of Vietnam, wherever the server is. */
record VietnamTime(Clock clock) {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** In microseconds, which every database keeps, so that a line read back has the digest it was written with. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** For adapters, whose signatures and time stamps are by Vietnam's clock. */
    Clock vietnamese() {
        return clock.withZone(ZONE);
    }

    LocalDate today() {
        return dayOf(clock.instant());
    }
}
