package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @ParameterizedTest
    @CsvSource({
        "120, 2026-11-23T05:02:00Z",
        "0, 2026-11-23T05:00:01Z",
        "' 5 ', 2026-11-23T05:00:05Z",
        "999999999999999999999, 2026-11-24T05:00:00Z",
        "'Mon, 23 Nov 2026 05:10:00 GMT', 2026-11-23T05:10:00Z",
        "'Mon, 23 Nov 2020 05:10:00 GMT', 2026-11-23T05:00:01Z",
        "'Wed, 23 Nov 2050 05:10:00 GMT', 2026-11-24T05:00:00Z",
        "soon, ",
        "-5, ",
        "'', "
    })
    void secondsAndDatesAreReadWithinADay(String header, @Nullable Instant expected) {
        HttpHeaders headers = HttpHeaders.of(Map.of("retry-after", List.of(header)), (name, value) -> true);

        assertThat(RetryAfter.of(headers, CLOCK).until()).isEqualTo(expected);
    }

    @Test
    void aChannelMaySayItInItsOwnWayOrNotAtAll() {
        assertThat(RetryAfter.in(Duration.ofMillis(1), CLOCK).until()).isEqualTo("2026-11-23T05:00:01Z");
        assertThat(RetryAfter.in(Duration.ofDays(9), CLOCK).until()).isEqualTo("2026-11-24T05:00:00Z");
        assertThat(RetryAfter.unknown(CLOCK).until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PT1S, 2026-11-23T05:00:01Z",
        "PT2H, 2026-11-23T07:00:00Z",
        "00:00+08:00, 2026-11-23T16:00:00Z",
        "13:00+08:00, 2026-11-24T05:00:00Z",
        "13:00:01+08:00, 2026-11-23T05:00:01Z"
    })
    void aRestEndsAfterASpanOrAtATimeOfDayThatIsStillToCome(String rest, Instant expected) {
        assertThat(Rest.parse(rest).endingAfter(CLOCK.instant())).isEqualTo(expected);
    }
}
