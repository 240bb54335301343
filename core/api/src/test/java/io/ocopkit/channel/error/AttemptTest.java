package io.ocopkit.channel.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.channel.CategoryDirectory.Lookup;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview.Preview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final ListingReference HONEY = new ListingReference(new Sku("MO-500"), null);
    private static final Issue TITLE_TOO_LONG = new Issue(
            "TITLE_TOO_LONG",
            "title",
            Severity.ERROR,
            Citation.of("trial"),
            BilingualText.of("Tên quá dài", "The title is too long"),
            BilingualText.of("Rút ngắn tên", "Shorten the title"),
            null);
    private static final Outcome TOO_MANY = new Outcome.Throttled(Instant.parse("2026-11-25T01:00:00Z"));
    private static final ChannelFailure BUSY = ChannelFailure.notAsked(TOO_MANY);
    private static final ChannelFailure REFUSED = ChannelFailure.refusal(TITLE_TOO_LONG);

    private static <T> Attempt.Work<T> failing(ChannelFailure failure) {
        return () -> {
            throw failure;
        };
    }

    @Test
    void whatSucceedsIsHandedOn() throws ChannelFailure {
        Outcome applied = new Outcome.Applied(HONEY);
        Observation absent = new Observation.Absent();

        assertThat(Attempt.toPublish(HONEY, AttemptTest::nobodyAsks, () -> applied))
                .isSameAs(applied);
        assertThat(Attempt.toWithdraw(HONEY, AttemptTest::nobodyAsks, () -> applied))
                .isSameAs(applied);
        assertThat(Attempt.toPublishAll(List.of(), () -> List.of(applied))).containsExactly(applied);
        assertThat(Attempt.toObserve(() -> absent)).isSameAs(absent);
        assertThat(Attempt.toObserveAll(1, () -> List.of(absent))).containsExactly(absent);
        assertThat(Attempt.toLookUp(() -> List.of("4711"))).isEqualTo(new Lookup.Found<>(List.of("4711")));
        assertThat(Attempt.toFind(() -> "4711")).contains("4711");
    }

    private static boolean nobodyAsks() {
        throw new AssertionError("Nothing has failed");
    }

    @Test
    void aPublicationOrWithdrawalThatHasChangedSomethingIsInDoubt() {
        Outcome doubt = new Outcome.InDoubt(HONEY);

        assertThat(Attempt.toPublish(HONEY, () -> false, failing(BUSY))).isEqualTo(TOO_MANY);
        assertThat(Attempt.toPublish(HONEY, () -> true, failing(BUSY))).isEqualTo(doubt);
        assertThat(Attempt.toPublish(HONEY, () -> true, failing(REFUSED))).isInstanceOf(Outcome.Rejected.class);
        assertThat(Attempt.toWithdraw(HONEY, () -> false, failing(BUSY))).isEqualTo(TOO_MANY);
        assertThat(Attempt.toWithdraw(HONEY, () -> true, failing(REFUSED))).isEqualTo(doubt);
    }

    @Test
    void aLookThatFailedSaysWhy() {
        assertThat(Attempt.toObserve(failing(BUSY))).isEqualTo(new Observation.Unknown(TOO_MANY));
        assertThat(Attempt.toObserveAll(3, failing(BUSY))).hasSize(3).containsOnly(new Observation.Unknown(TOO_MANY));
        assertThat(Attempt.toList(failing(BUSY))).isEqualTo(new ListingPage.Unreadable(TOO_MANY));
        assertThat(Attempt.<String>toLookUp(failing(BUSY))).isEqualTo(new Lookup.Unanswered<>(TOO_MANY));
    }

    @Test
    void aRefusalIsWhatAPreviewIsFor() {
        assertThat(Attempt.toPreview(failing(REFUSED))).isEqualTo(new Preview.Checked(List.of(TITLE_TOO_LONG)));
        assertThat(Attempt.toPreview(failing(BUSY))).isEqualTo(new Preview.Unchecked(TOO_MANY));
    }

    @Test
    void onlyTheChannelItselfCanSayThatSomethingIsNotThere() throws ChannelFailure {
        assertThat(Attempt.toFind(failing(new Absence()))).isEmpty();
        assertThatThrownBy(() -> Attempt.toFind(failing(BUSY))).isSameAs(BUSY);
    }

    private static final class Absence extends ChannelFailure {
        private static final long serialVersionUID = 1L;

        @Override
        public Outcome ofCommand(ListingReference reference) {
            return TOO_MANY;
        }

        @Override
        public Outcome ofLook() {
            return TOO_MANY;
        }

        @Override
        public boolean isAbsence() {
            return true;
        }
    }
}
