package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTableTest {
    private static final ErrorTable TABLE = ErrorTable.load(ErrorTableTest.class, "errors.tsv");
    private static final ListingReference HONEY = new ListingReference(Sku.parse("MO-500"), null);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T15:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final RetryAfter NOW = RetryAfter.unknown(CLOCK);

    @ParameterizedTest
    @CsvSource({
        "200, error_auth, , TOKEN_EXPIRED",
        "200, error_auth, No Permission for this shop, NO_PERMISSION",
        "200, error_auth, 'System error, please try again a little later', OVERLOADED",
        "200, error_price_exceed_max, , PRICE",
        "200, error_price_locked, , PRICE_LOCKED",
        "503, , , DOWN",
        "503, error_busy, , BUSY",
        "500, , , CHANNEL_FAILED",
        "502, brand_new, , CHANNEL_FAILED",
        "200, brand_new, , CHANNEL_REFUSED",
        "200, , , CHANNEL_UNREADABLE",
        "429, , , CHANNEL_THROTTLED",
        "401, , , CHANNEL_UNAUTHORISED",
        "422, , , CHANNEL_REFUSED",
        "404, , , CHANNEL_NOT_FOUND"
    })
    void theMostSpecificRowDecides(int status, @Nullable String code, @Nullable String message, String expected) {
        assertThat(TABLE.classify(status, code, message).entry().code()).isEqualTo(expected);
    }

    @Test
    void aWriteThatFailedForNoKnownReasonIsInDoubtAndALookNeverIs() {
        ChannelError failed = TABLE.classify(500, null, "oops");

        assertThat(failed.ofWrite(HONEY, NOW)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(failed.ofRead(NOW)).isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void aDailyQuotaRestsUntilMidnightWhereTheChannelCounts() {
        assertThat(TABLE.classify(200, "error_limit", "").ofWrite(HONEY, NOW))
                .isEqualTo(new Outcome.Throttled(Instant.parse("2026-11-23T16:00:00Z")));
    }
}
