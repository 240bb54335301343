package io.ocopkit.example.quickstart;

import io.ocopkit.certification.StarRating;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A product of the generated register.
 *
 * @param number from 1, the position in the register
 * @param producer who makes it
 * @param goods what it is
 * @param stars its rank today
 * @param signed the day it got this rank
 * @param lowerSigned the day it got three stars before it rose to four; null when it never rose
 */
record GeneratedProduct(
        int number,
        GeneratedProducer producer,
        GeneratedGoods goods,
        StarRating stars,
        LocalDate signed,
        @Nullable LocalDate lowerSigned) {
    /** Every fifth product is not in the seller's range: listed with its price on request. */
    private static final int NOT_OFFERED = 5;

    /** Its name, which no other product of the register has. */
    String name() {
        return String.format(Locale.ROOT, "%s mẫu %03d", goods.label(), number);
    }

    /** The seller's key of its pack. */
    String sku() {
        return String.format(Locale.ROOT, "MAU-%04d", number);
    }

    boolean isOffered() {
        return number % NOT_OFFERED != 0;
    }

    GeneratedDecision decision() {
        return GeneratedDecision.recognising(producer, stars, signed);
    }
}
