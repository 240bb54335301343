package io.ocopkit.publishing.delivery;

import static io.ocopkit.publishing.delivery.Deliveries.NOON;
import static io.ocopkit.publishing.delivery.Deliveries.SETTLING;
import static io.ocopkit.publishing.delivery.Deliveries.applied;
import static io.ocopkit.publishing.delivery.Deliveries.calling;
import static io.ocopkit.publishing.delivery.Deliveries.kept;
import static io.ocopkit.publishing.delivery.Deliveries.key;
import static io.ocopkit.publishing.delivery.Deliveries.lost;
import static io.ocopkit.publishing.delivery.Deliveries.outOfOrder;
import static io.ocopkit.publishing.delivery.Deliveries.refused;
import static io.ocopkit.publishing.delivery.Deliveries.settle;
import static io.ocopkit.publishing.delivery.Deliveries.show;
import static io.ocopkit.publishing.delivery.Deliveries.sightings;
import static io.ocopkit.publishing.delivery.Deliveries.takeDown;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Observation;
import io.ocopkit.publishing.delivery.Receipt.End;
import org.junit.jupiter.api.Test;

class WithdrawOutcomesTest {
    private static final Observation LIVE = new Observation.Live(key("c-1"), null);
    private static final Observation ABSENT = new Observation.Absent();

    @Test
    void aWithdrawalIsBelievedOnlyWhenItIsSeen() {
        Change said = settle(calling(takeDown(2)), applied());
        assertThat(said.receipt()).isNull();
        assertThat(said.delivery().progress().state()).isEqualTo(State.CONFIRMING);
        assertThat(said.delivery().progress().dueAt()).isEqualTo(NOON.plus(SETTLING));

        Change seen = sightings().look(kept(said), ABSENT, NOON.plus(SETTLING));

        assertThat(seen.delivery().progress().state()).isEqualTo(State.DONE);
        assertThat(seen.receipt().end()).isEqualTo(End.APPLIED);
        assertThat(seen.delivery().known().channelKey()).isNull();
    }

    @Test
    void whatIsHiddenIsTakenDownToo() {
        Delivery confirming = kept(settle(calling(takeDown(2)), applied()));

        Change seen = sightings().look(confirming, new Observation.Hidden(key("c-1")), NOON);

        assertThat(seen.receipt().end()).isEqualTo(End.APPLIED);
        assertThat(seen.delivery().known().channelKey()).isEqualTo("c-1");
    }

    @Test
    void whileACreationIsInDoubtTheLookComesAfterItCouldHaveTakenEffect() {
        Delivery doubtful = kept(settle(calling(show(1)), lost()));
        Delivery withdrawing = calling(kept(doubtful.aimedAt(takeDown(2))));

        Change said = settle(withdrawing, applied());

        assertThat(said.delivery().progress().dueAt())
                .isEqualTo(doubtful.known().doubt().over().plus(SETTLING));
    }

    @Test
    void whatIsStillShownIsWithdrawnOnceMoreAndThenByOtherMeans() {
        Delivery confirming = kept(settle(calling(takeDown(2)), applied()));
        Sightings sightings = sightings(Resort.STOP_SELLING, Resort.UNLIST);

        Delivery again = kept(sightings.look(confirming, LIVE, NOON));
        assertThat(again.progress().state()).isEqualTo(State.WAITING);
        assertThat(again.progress().resort()).isEqualTo(Resort.WITHDRAW);
        Delivery twice = kept(settle(calling(again), applied(), Resort.STOP_SELLING, Resort.UNLIST));

        Delivery stopping = kept(sightings.look(twice, LIVE, NOON));

        assertThat(stopping.progress().resort()).isEqualTo(Resort.STOP_SELLING);
        Delivery unlisting = kept(settle(calling(stopping), applied(), Resort.STOP_SELLING, Resort.UNLIST));
        assertThat(unlisting.progress().resort()).isEqualTo(Resort.UNLIST);
        assertThat(unlisting.progress().state()).isEqualTo(State.WAITING);
        Delivery hidden = kept(settle(calling(unlisting), applied(), Resort.STOP_SELLING, Resort.UNLIST));
        assertThat(hidden.progress().state()).isEqualTo(State.CONFIRMING);
    }

    @Test
    void aRefusedWithdrawalGoesToTheNextResortTheChannelHas() {
        assertThat(resortAfterRefusal(Resort.STOP_SELLING, Resort.UNLIST)).isEqualTo(Resort.STOP_SELLING);
        assertThat(resortAfterRefusal(Resort.UNLIST)).isEqualTo(Resort.UNLIST);
        assertThat(resortAfterRefusal()).isEqualTo(Resort.RAISED);
    }

    private static Resort resortAfterRefusal(Resort... resorts) {
        return settle(calling(takeDown(2)), refused(), resorts)
                .delivery()
                .progress()
                .resort();
    }

    @Test
    void aWithdrawalNothingHelpsIsRaisedAndTriedForEver() {
        Delivery delivery = Deliveries.waiting(takeDown(2));
        for (int i = 0; i < 20; i++) {
            Change change = settle(calling(delivery), outOfOrder("DOWN"));
            assertThat(change.receipt()).isNull();
            delivery = kept(change);
            assertThat(delivery.progress().state()).isEqualTo(State.WAITING);
            assertThat(delivery.progress().dueAt()).isAfter(NOON);
        }
        assertThat(delivery.progress().resort()).isEqualTo(Resort.RAISED);
        assertThat(delivery.progress().issue().code()).isEqualTo("DOWN");
    }

    @Test
    void aRaisedWithdrawalThatWorksAfterAllIsDone() {
        Delivery raised = kept(settle(calling(takeDown(2)), refused()));
        Delivery confirming = kept(settle(calling(raised), applied()));

        Change seen = sightings().look(confirming, ABSENT, NOON);

        assertThat(seen.receipt().end()).isEqualTo(End.APPLIED);
    }
}
