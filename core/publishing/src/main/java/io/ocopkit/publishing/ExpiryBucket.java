package io.ocopkit.publishing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long certificates still live, in few enough classes to be a tag of a metric. */
enum ExpiryBucket {
    WITHIN_7_DAYS("7d", 7),
    WITHIN_30_DAYS("30d", 30),
    WITHIN_90_DAYS("90d", 90),
    WITHIN_180_DAYS("180d", 180),
    LATER("later", Long.MAX_VALUE);

    private final String tag;
    private final long days;

    ExpiryBucket(String tag, long days) {
        this.tag = tag;
        this.days = days;
    }

    static ExpiryBucket of(LocalDate day, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(day, lastDay);
        for (ExpiryBucket bucket : values()) {
            if (left <= bucket.days) {
                return bucket;
            }
        }
        return LATER;
    }

    String tag() {
        return tag;
    }
}
