package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.NotSentException;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.TokenRenewal.Renewal;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelFailureTest {
    private static final ListingReference HONEY = new ListingReference(new Sku("MO-500"), null);
    private static final RetryAfter NOW = new RetryAfter(Instant.parse("2026-11-25T01:00:00Z"), null);
    private static final ErrorTable TABLE = ErrorTable.load(ChannelFailureTest.class, "errors.tsv");

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @Test
    void silenceLeavesAWriteInDoubtAndALookToBeRepeated() {
        ChannelFailure silence = ChannelFailure.unanswered(new IOException("reset"));

        assertThat(silence.ofCommand(HONEY)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(silence.ofLook()).isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void whatALibraryFellOverIsAnAnswerOfNobodys() {
        assertThat(ChannelFailure.unanswered(new IllegalStateException("half a body"))
                        .ofCommand(HONEY))
                .isEqualTo(new Outcome.InDoubt(HONEY));
    }

    @Test
    void whatWasNotSentIsNotInDoubt() {
        assertThat(ChannelFailure.unanswered(new NotSentException("held back")).ofPublication(HONEY, false))
                .isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void anInterruptionStaysVisible() {
        ChannelFailure interruption = ChannelFailure.unanswered(new InterruptedException());

        assertThat(interruption.ofCommand(HONEY)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aPictureThatDidNotComeLeavesNothingInDoubt() {
        assertThat(ChannelFailure.unfetched(new IOException("reset")).ofPublication(HONEY, false))
                .isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void nobodyIsToldThatNothingHappenedWhenAPartOfItHas() {
        ChannelFailure closed = ChannelFailure.unanswered(new NotSentException("closing"));

        assertThat(closed.ofPublication(HONEY, true)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(closed.ofWithdrawal(HONEY, true)).isEqualTo(new Outcome.InDoubt(HONEY));
    }

    @Test
    void aRefusalInTheMiddleStandsForAPublicationAndIsLookedIntoForAWithdrawal() {
        ChannelFailure refusal = ChannelFailure.refusal(List.of(issue()));

        assertThat(refusal.ofPublication(HONEY, true)).isEqualTo(new Outcome.Rejected(List.of(issue())));
        assertThat(refusal.ofWithdrawal(HONEY, true)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(refusal.ofWithdrawal(HONEY, false)).isEqualTo(new Outcome.Rejected(List.of(issue())));
    }

    @Test
    void anUnknownOutcomeIsInDoubtForAWriteOnly() {
        ChannelError broken = TABLE.classify(500, null, null);

        assertThat(new ChannelRefusal(broken, true, NOW).ofCommand(HONEY)).isEqualTo(new Outcome.InDoubt(HONEY));
        assertThat(new ChannelRefusal(broken, false, NOW).ofCommand(HONEY)).isInstanceOf(Outcome.Transient.class);
    }

    @Test
    void onlyTheChannelsOwnWordSaysThatSomethingIsAbsent() {
        assertThat(new ChannelRefusal(TABLE.classify(200, "error_gone", null), true, NOW).isAbsence())
                .isTrue();
        assertThat(new ChannelRefusal(TABLE.classify(404, null, null), true, NOW).isAbsence())
                .isFalse();
        assertThat(ChannelFailure.unanswered("No object").isAbsence()).isFalse();
    }

    @Test
    void whatIsRefusedToWhoeverAsksForTokensNeedsAPerson() {
        ChannelFailure withoutReason = ChannelFailure.notAsked(new Outcome.AuthExpired(false));

        assertThat(withoutReason.ofRenewal(issue())).isEqualTo(new Renewal.PersonNeeded(issue()));
        assertThat(ChannelFailure.refusal(List.of(issue())).ofRenewal(other()))
                .isEqualTo(new Renewal.PersonNeeded(issue()));
        assertThat(ChannelFailure.notAsked(new Outcome.AuthExpired(true, issue()))
                        .ofRenewal(other()))
                .isEqualTo(new Renewal.PersonNeeded(issue()));
        assertThat(ChannelFailure.unanswered("No token").ofRenewal(issue())).isInstanceOf(Renewal.Failed.class);
    }

    private static Issue issue() {
        return issue("SHOP_CLOSED");
    }

    private static Issue other() {
        return issue("NOT_LET_IN");
    }

    private static Issue issue(String code) {
        BilingualText text = BilingualText.of("Đóng cửa", "Closed");
        BilingualText fix = BilingualText.of("Hỏi lại", "Ask again");
        return new Issue(code, "", Severity.ERROR, Citation.of("Handbook"), text, fix, null);
    }
}
