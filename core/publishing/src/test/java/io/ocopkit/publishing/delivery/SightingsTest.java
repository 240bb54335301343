package io.ocopkit.publishing.delivery;

import static io.ocopkit.publishing.delivery.Deliveries.NOON;
import static io.ocopkit.publishing.delivery.Deliveries.SETTLING;
import static io.ocopkit.publishing.delivery.Deliveries.calling;
import static io.ocopkit.publishing.delivery.Deliveries.issue;
import static io.ocopkit.publishing.delivery.Deliveries.kept;
import static io.ocopkit.publishing.delivery.Deliveries.key;
import static io.ocopkit.publishing.delivery.Deliveries.lost;
import static io.ocopkit.publishing.delivery.Deliveries.settle;
import static io.ocopkit.publishing.delivery.Deliveries.show;
import static io.ocopkit.publishing.delivery.Deliveries.sightings;
import static io.ocopkit.publishing.delivery.Deliveries.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.publishing.delivery.Receipt.End;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {
    private static final Observation LIVE = new Observation.Live(key("c-7"), "v7");
    private static final Observation ABSENT = new Observation.Absent();

    @Test
    void whatTheShopHadBeforeBecomesOurs() {
        Change change = sightings().look(waiting(show(1)), LIVE, NOON);

        assertThat(change.delivery().progress().state()).isEqualTo(State.WAITING);
        assertThat(change.delivery().known().channelKey()).isEqualTo("c-7");
        assertThat(change.delivery().known().seen()).isEqualTo(Sight.LIVE);
        assertThat(change.delivery().known().seenAt()).isEqualTo(NOON);
    }

    @Test
    void aLostCreationThatIsFoundIsInDoubtNoLonger() {
        Delivery doubtful = kept(settle(calling(show(1)), lost()));

        Change found = sightings().look(doubtful, LIVE, NOON);

        assertThat(found.delivery().known().doubt()).isNull();
        assertThat(found.delivery().known().channelKey()).isEqualTo("c-7");
        assertThat(found.delivery().progress().state()).isEqualTo(State.WAITING);
    }

    @Test
    void aLostCreationIsNotGivenUpBeforeTheChannelHadTimeToShowIt() {
        Delivery doubtful = kept(settle(calling(show(1)), lost()));
        Instant settled = doubtful.known().doubt().over().plus(SETTLING);

        Change early = sightings().look(doubtful, ABSENT, NOON);
        assertThat(early.delivery().progress().state()).isEqualTo(State.IN_DOUBT);
        assertThat(early.delivery().progress().dueAt()).isEqualTo(settled);

        Change late = sightings().look(kept(early), ABSENT, settled);
        assertThat(late.delivery().known().doubt()).isNull();
        assertThat(late.delivery().progress().state()).isEqualTo(State.WAITING);
    }

    @Test
    void notSeeingIsNotAbsence() {
        Delivery doubtful = kept(settle(calling(show(1)), lost()));
        Observation notSeen = new Observation.Unknown(new Outcome.Transient(issue("DOWN")));

        Change change = sightings().look(doubtful, notSeen, NOON.plusSeconds(3600));

        assertThat(change.delivery().progress().state()).isEqualTo(State.IN_DOUBT);
        assertThat(change.delivery().known().doubt()).isNotNull();
        assertThat(change.delivery().known().seen()).isNull();
        assertThat(change.delivery().progress().dueAt()).isAfter(NOON.plusSeconds(3600));
    }

    @Test
    void whatPassedAReviewAndIsHiddenIsPublishedOnceMore() {
        Delivery review = kept(settle(calling(show(1)), new Outcome.Accepted(key("c-7"))));

        Delivery again = sightings()
                .look(review, new Observation.Hidden(key("c-7")), NOON)
                .delivery();

        assertThat(again.progress().state()).isEqualTo(State.WAITING);
        assertThat(again.progress().dueAt()).isEqualTo(NOON);
        assertThat(again.known().channelKey()).isEqualTo("c-7");
    }

    @Test
    void aReviewEndsOnlyWithWhatIsSeen() {
        Delivery review = kept(settle(calling(show(1)), new Outcome.Accepted(key("c-7"))));

        Change still = sightings().look(review, new Observation.InReview(key("c-7")), NOON);
        assertThat(still.delivery().progress().state()).isEqualTo(State.IN_REVIEW);
        assertThat(still.receipt()).isNull();

        assertThat(sightings().look(review, LIVE, NOON).receipt().end()).isEqualTo(End.APPLIED);

        Change refused =
                sightings().look(review, new Observation.Refused(key("c-7"), List.of(issue("NO_PAPERS"))), NOON);
        assertThat(refused.delivery().progress().state()).isEqualTo(State.REJECTED);
        assertThat(refused.receipt().issue().code()).isEqualTo("NO_PAPERS");
    }
}
