package io.ocopkit.channel.lazada;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.RetryAfter;
import io.ocopkit.testkit.ListingFixture;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.contract.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LazadaErrorsTest {
    private static final MutableClock CLOCK = MutableClock.on(ListingFixture.TODAY);
    private static final ListingReference HONEY = new ListingReference(LazadaTrial.HONEY, "2202832065");

    private static LazadaRefused meaning(LazadaRefusal refusal) {
        Answer answer = refusal.answer();
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return LazadaErrors.refused(answer.status(), LazadaTrial.read(body), true, RetryAfter.unknown(CLOCK));
    }

    private static Outcome write(LazadaRefusal refusal) {
        return meaning(refusal).ofCommand(HONEY);
    }

    private static List<String> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
        return ((Outcome.Rejected) outcome).issues().stream().map(Issue::code).toList();
    }

    private static LazadaRefusal failed() {
        return new LazadaRefusal("500", "ISP", "E500: Create product failed");
    }

    @Test
    void whatHasHappenedIsReadFromInside() {
        assertThat(codes(write(failed().because("BIZ_CHECK_PACKAGE_WEIGHT", "MO-500", "Too heavy"))))
                .containsExactly("LAZADA_CHECK_FAILED");
        assertThat(codes(write(failed().because("PG_004", "", "In a campaign"))))
                .containsExactly("LAZADA_LOCKED");
        assertThat(codes(write(failed().because("4104", "MO-500", "Precision"))))
                .containsExactly("LAZADA_PRICE_FORM");
    }

    @Test
    void aBusinessCodeMayHideInWords() {
        assertThat(codes(write(failed().because("", "", "THD_IC_F_IC_INFRA_PRODUCT_036: name too long"))))
                .containsExactly("LAZADA_CHECK_FAILED");
        assertThat(codes(write(new LazadaRefusal("501", "ISP", "PG_003 locked for the mega campaign"))))
                .containsExactly("LAZADA_LOCKED");
        assertThat(codes(write(new LazadaRefusal("501", "ISP", "E501: listing limit reached"))))
                .containsExactly("LAZADA_LISTING_LIMIT");
    }

    @Test
    void everyReasonIsTold() {
        assertThat(codes(write(failed().because("4110", "MO-500", "brand").because("4118", "MO-500", "price"))))
                .containsExactly("LAZADA_ATTRIBUTE_MISSING", "LAZADA_PRICE_ZERO");
    }

    @Test
    void aFailureWithoutAReasonIsLookedAt() {
        assertThat(write(failed())).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(write(new LazadaRefusal("ServiceTimeout", "SYSTEM", "x"))).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(meaning(failed()).ofLook()).isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void whatMayPassByItselfIsNotARefusal() {
        assertThat(write(failed().because("4110", "MO-500", "brand").because("1000", "", "internal")))
                .isEqualTo(new Outcome.InDoubt(HONEY));
    }

    @Test
    void aThrottleLastsAsLongAsLazadaSays() {
        assertThat(write(new LazadaRefusal("901", "ISP", "too frequent")))
                .isEqualTo(new Outcome.Throttled(CLOCK.instant().plusSeconds(5)));
        assertThat(write(new LazadaRefusal("998", "ISP", "service disabled")))
                .isEqualTo(new Outcome.Throttled(CLOCK.instant().plus(Duration.ofHours(2))));
        assertThat(write(new LazadaRefusal("ApiCallLimit", "SYSTEM", "x")))
                .isEqualTo(new Outcome.Throttled(CLOCK.instant().plusSeconds(1)));
    }

    @Test
    void whoIsNotNamedInAPartialRefusalMayHaveBeenDone() {
        LazadaRefused partly = meaning(
                new LazadaRefusal("501", "ISP", "E501: Update product failed").because("4170", "MO-500", "locked"));
        assertThat(codes(partly.ofPart(HONEY, Set.of("sMO-500", "i1")))).containsExactly("LAZADA_LOCKED");
        assertThat(partly.ofPart(HONEY, Set.of("sMO-1", "i2"))).isEqualTo(new Outcome.InDoubt(HONEY));
    }

    @Test
    void aRefusalThatNamesNobodyIsEverybodys() {
        assertThat(meaning(LazadaRefusal.isv("ApiCallLimit", "x")).ofPart(HONEY, Set.of("sMO-1")))
                .isInstanceOf(Outcome.Throttled.class);
    }

    @Test
    void whatALapsedTokenNeedsIsNoPerson() {
        assertThat(write(LazadaRefusal.isv("IllegalAccessToken", "x"))).isEqualTo(new Outcome.AuthExpired(false));
        assertThat(write(LazadaRefusal.isv("IncompleteSignature", "x")))
                .isInstanceOfSatisfying(
                        Outcome.AuthExpired.class,
                        expired -> assertThat(expired.personNeeded()).isTrue());
    }
}
