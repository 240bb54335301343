package io.ocopkit.testkit;

import java.time.Instant;

/** Where a listing stands for those who look. */
enum MarketReview {
    PENDING,
    PASSED,
    REFUSED,
    HIDDEN,
    GONE;

    static MarketReview of(MarketItem item, Faults faults, Instant now) {
        return switch (item.standing()) {
            case GONE -> GONE;
            case HIDDEN -> HIDDEN;
            case UP -> ofShown(item, faults, now);
        };
    }

    private static MarketReview ofShown(MarketItem item, Faults faults, Instant now) {
        if (now.isBefore(item.writtenAt().plus(faults.review))) {
            return PENDING;
        }
        return faults.refusedInReview.containsKey(item.sku()) ? REFUSED : PASSED;
    }
}
