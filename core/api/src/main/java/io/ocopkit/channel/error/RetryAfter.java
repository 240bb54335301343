package io.ocopkit.channel.error;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an answer came, and when the channel wants to be called again (RFC 9110, section 10.2.3). What it asks for is
 * taken between one second and one day from now: neither a wrong date nor a wrong clock stops a shop for ever.
 *
 * @param now when the answer came
 * @param until when to come back; null when the channel does not say, or says it so that nobody can read it
 */
public record RetryAfter(Instant now, @Nullable Instant until) {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LONGEST_NUMBER = 9;

    /** Requires the instant of the answer and keeps the other within bounds. */
    public RetryAfter {
        Objects.requireNonNull(now, "now");
        until = until == null ? null : bounded(until, now);
    }

    /**
     * Reads the header {@code Retry-After}: seconds, or a date.
     *
     * @param headers the answer's headers
     * @param clock the context's clock
     * @return the instants
     */
    public static RetryAfter of(HttpHeaders headers, Clock clock) {
        Instant now = clock.instant();
        return new RetryAfter(
                now,
                headers.firstValue("Retry-After")
                        .map(value -> read(value.strip(), now))
                        .orElse(null));
    }

    /**
     * A channel that says nothing about it.
     *
     * @param clock the context's clock
     * @return the instant alone
     */
    public static RetryAfter unknown(Clock clock) {
        return new RetryAfter(clock.instant(), null);
    }

    /**
     * A channel that says it in its own way, such as in the body.
     *
     * @param span how long from now
     * @param clock the context's clock
     * @return the instants
     */
    public static RetryAfter in(Duration span, Clock clock) {
        Instant now = clock.instant();
        return new RetryAfter(now, now.plus(span.compareTo(LONGEST) > 0 ? LONGEST : span));
    }

    private static @Nullable Instant read(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return now.plusSeconds(value.length() > LONGEST_NUMBER ? LONGEST.toSeconds() : Long.parseLong(value));
        }
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant bounded(Instant asked, Instant now) {
        Instant soonest = now.plus(SHORTEST);
        Instant latest = now.plus(LONGEST);
        return asked.isBefore(soonest) ? soonest : asked.isAfter(latest) ? latest : asked;
    }
}
