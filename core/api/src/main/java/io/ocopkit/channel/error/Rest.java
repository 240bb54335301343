package io.ocopkit.channel.error;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How long to leave a channel alone: a time span such as {@code PT1S}, or until a time of day such as
 * {@code 00:00+08:00}, as for quotas that are counted by the day.
 *
 * @param span the time span; null when the rest ends at a time of day
 * @param timeOfDay the time of day with its offset; null when there is a span
 */
public record Rest(@Nullable Duration span, @Nullable OffsetTime timeOfDay) {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** What is taken when a channel says nothing. */
    public static final Rest USUAL = new Rest(Duration.ofSeconds(30), null);

    /** Refuses both or neither, and spans out of range. */
    public Rest {
        if ((span == null) == (timeOfDay == null)) {
            throw new IllegalArgumentException("A rest has a span or an end");
        }
        if (span != null && (span.isNegative() || span.isZero() || span.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("A rest lasts up to a day, not " + span);
        }
    }

    /**
     * Reads a rest.
     *
     * @param text {@code PT30S}, {@code PT2H}, {@code 00:00+08:00}
     * @return the rest
     * @throws RuntimeException when it is neither
     */
    public static Rest parse(String text) {
        return text.startsWith("PT") ? new Rest(Duration.parse(text), null) : new Rest(null, OffsetTime.parse(text));
    }

    /**
     * When a rest that begins now ends.
     *
     * @param now the beginning
     * @return a later instant
     */
    public Instant endingAfter(Instant now) {
        if (timeOfDay == null) {
            return now.plus(span == null ? LONGEST : span);
        }
        ZoneOffset offset = timeOfDay.getOffset();
        LocalTime time = timeOfDay.toLocalTime();
        OffsetDateTime today = now.atOffset(offset).with(time);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
