package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import io.ocopkit.text.InvalidTableException;
import io.ocopkit.text.LineProblem;
import java.time.Clock;
import java.time.Duration;
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

    @Test
    void eachClassBecomesTheOutcomeThatIsRightForIt() {
        assertThat(TABLE.classify(200, "error_auth", "").ofWrite(HONEY, NOW)).isEqualTo(new Outcome.AuthExpired(false));
        assertThat(TABLE.classify(200, "error_auth", "no permission").ofWrite(HONEY, NOW))
                .isInstanceOfSatisfying(Outcome.AuthExpired.class, expired -> {
                    assertThat(expired.personNeeded()).isTrue();
                    assertThat(expired.issue()).isNotNull();
                });
        assertThat(TABLE.classify(503, "", "").ofWrite(HONEY, NOW)).isInstanceOf(Outcome.Transient.class);
        assertThat(TABLE.classify(200, "error_price_locked", "").ofWrite(HONEY, NOW))
                .isInstanceOf(Outcome.Rejected.class);
        assertThat(TABLE.classify(429, "", "").ofWrite(HONEY, NOW))
                .isEqualTo(new Outcome.Throttled(CLOCK.instant().plusSeconds(30)));
    }

    @Test
    void whatTheChannelAsksForOutranksWhatTheTableKnows() {
        RetryAfter inTwoMinutes = RetryAfter.in(Duration.ofMinutes(2), CLOCK);

        assertThat(TABLE.classify(200, "error_limit", "").ofRead(inTwoMinutes))
                .isEqualTo(new Outcome.Throttled(CLOCK.instant().plusSeconds(120)));
    }

    @Test
    void anIssueQuotesTheChannelWithItsCodeAndWithoutSecrets() {
        Issue issue = TABLE.classify(200, "error_price_max", "Price 9 too high, access_token=abc")
                .issue();

        assertThat(issue.text().en())
                .isEqualTo("The price is not valid (the channel says: \"Price 9 too high, access_token=***\")");
        assertThat(issue.channelCode()).isEqualTo("error_price_max");
        assertThat(issue.field()).isEqualTo("offer.price");
        assertThat(issue.source()).hasToString("Market, price");
        assertThat(TABLE.classify(502, null, null).issue().channelCode()).isEqualTo("HTTP 502");
        assertThat(TABLE.classify(200, "x", "token=abc")).hasToString("PERMANENT_INPUT CHANNEL_REFUSED (HTTP 200)");
    }

    @Test
    void aStatusNobodyKnowsLeavesAWriteInDoubt() {
        assertThat(TABLE.classify(0, null, null).ofWrite(HONEY, NOW)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(TABLE.classify(999, null, null).ofWrite(HONEY, NOW)).isEqualTo(new Outcome.InDoubt(HONEY));
    }

    @Test
    void aTableWithMistakesIsRefusedWithAllOfThem() {
        InvalidTableException refused = catchThrowableOfType(
                InvalidTableException.class, () -> ErrorTable.load(ErrorTableTest.class, "wrong-errors.tsv"));

        assertThat(refused.problems())
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly(
                        "3 class ERROR_TABLE_VALUE",
                        "4 issue ERROR_TABLE_VALUE",
                        "5 cause-en ERROR_TABLE_VALUE",
                        "5 fix-vi ERROR_TABLE_VALUE",
                        "6 status ERROR_TABLE_VALUE",
                        "7 code ERROR_TABLE_TWICE",
                        "8 rest ERROR_TABLE_VALUE",
                        "9 source ERROR_TABLE_VALUE");
        assertThat(catchThrowableOfType(
                                InvalidTableException.class,
                                () -> ErrorTable.load(ErrorTableTest.class, "headless-errors.tsv"))
                        .problems())
                .extracting(LineProblem::code)
                .containsExactly("ERROR_TABLE_HEADER");
    }
}
