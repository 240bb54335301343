package io.ocopkit.publishing.delivery;

import static io.ocopkit.publishing.delivery.Deliveries.NOON;
import static io.ocopkit.publishing.delivery.Deliveries.applied;
import static io.ocopkit.publishing.delivery.Deliveries.calling;
import static io.ocopkit.publishing.delivery.Deliveries.kept;
import static io.ocopkit.publishing.delivery.Deliveries.key;
import static io.ocopkit.publishing.delivery.Deliveries.lost;
import static io.ocopkit.publishing.delivery.Deliveries.outOfOrder;
import static io.ocopkit.publishing.delivery.Deliveries.refused;
import static io.ocopkit.publishing.delivery.Deliveries.settle;
import static io.ocopkit.publishing.delivery.Deliveries.show;
import static io.ocopkit.publishing.delivery.Deliveries.takeDown;
import static io.ocopkit.publishing.delivery.Deliveries.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.publishing.delivery.Receipt.End;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void whatIsAppliedIsDoneAndHasAReceiptAndAKey() {
        Change change = settle(calling(show(1)), applied());

        assertThat(change.delivery().progress().state()).isEqualTo(State.DONE);
        assertThat(change.delivery().known().channelKey()).isEqualTo("c-1");
        assertThat(change.delivery().known().sentVersion()).isEqualTo(1);
        assertThat(change.receipt()).isNotNull();
        assertThat(change.receipt().end()).isEqualTo(End.APPLIED);
        assertThat(change.receipt().channelKey()).isEqualTo("c-1");
    }

    @Test
    void whatIsAcceptedIsLookedAtLaterAndHasNoReceiptYet() {
        Change change = settle(calling(show(1)), new Outcome.Accepted(key("c-1")));

        assertThat(change.delivery().progress().state()).isEqualTo(State.IN_REVIEW);
        assertThat(change.delivery().progress().dueAt()).isAfter(NOON);
        assertThat(change.receipt()).isNull();
    }

    @Test
    void whatIsRefusedStaysRefusedAndSaysWhy() {
        Change change = settle(calling(show(1)), refused());

        assertThat(change.delivery().progress().state()).isEqualTo(State.REJECTED);
        assertThat(change.receipt().end()).isEqualTo(End.REJECTED);
        assertThat(change.receipt().issue().code()).isEqualTo("NAME_TOO_LONG");
    }

    @Test
    void tooManyCallsAreNoAttemptHoweverOften() {
        Delivery delivery = calling(show(1));
        Instant later = NOON.plusSeconds(60);
        for (int i = 0; i < 10; i++) {
            delivery = kept(settle(delivery, new Outcome.Throttled(later)));
            assertThat(delivery.progress().state()).isEqualTo(State.WAITING);
            assertThat(delivery.progress().dueAt()).isEqualTo(later);
            assertThat(delivery.progress().attempts()).isZero();
            delivery = calling(delivery);
        }
    }

    @Test
    void aChannelThatAsksToComeBackAtOnceIsGivenASecond() {
        Change change = settle(calling(show(1)), new Outcome.Throttled(NOON.minusSeconds(5)));

        assertThat(change.delivery().progress().dueAt()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void credentialsThatNeedAPersonAreNoAttemptAndSayWhatToDo() {
        Issue wrongKey = Issues.worst(((Outcome.Rejected) refused()).issues());
        Delivery delivery = kept(settle(calling(show(1)), new Outcome.AuthExpired(true, wrongKey)));

        assertThat(delivery.progress().state()).isEqualTo(State.WAITING);
        assertThat(delivery.progress().attempts()).isZero();
        assertThat(delivery.progress().issue()).isEqualTo(wrongKey);
    }

    @Test
    void threeFailuresOfTheSameKindPark() {
        Delivery delivery = kept(settle(calling(show(1)), outOfOrder("BUSY")));
        assertThat(delivery.progress().dueAt()).isAfter(NOON);
        delivery = kept(settle(calling(delivery), outOfOrder("BUSY")));
        assertThat(delivery.progress().state()).isEqualTo(State.WAITING);

        Change third = settle(calling(delivery), outOfOrder("BUSY"));

        assertThat(third.delivery().progress().state()).isEqualTo(State.PARKED);
        assertThat(third.receipt().end()).isEqualTo(End.PARKED);
        assertThat(third.receipt().issue().code()).isEqualTo("BUSY");
    }

    @Test
    void differentFailuresDoNotPark() {
        Delivery delivery = waiting(show(1));
        for (int i = 0; i < 8; i++) {
            delivery = kept(settle(calling(delivery), outOfOrder(i % 2 == 0 ? "BUSY" : "DOWN")));
            assertThat(delivery.progress().state()).isEqualTo(State.WAITING);
        }
        assertThat(delivery.progress().attempts()).isEqualTo(8);
    }

    @Test
    void aLostCreationIsInDoubtAndLookedForAtOnce() {
        Change change = settle(calling(show(1)), lost());

        assertThat(change.delivery().progress().state()).isEqualTo(State.IN_DOUBT);
        assertThat(change.delivery().progress().dueAt()).isEqualTo(NOON);
        assertThat(change.delivery().known().doubt().version()).isEqualTo(1);
        assertThat(change.receipt()).isNull();
    }

    @Test
    void aLostChangeOfWhatHasAKeyIsSentAgain() {
        Delivery known = kept(settle(calling(show(1)), applied()));
        Delivery changing = calling(kept(known.aimedAt(show(2))));

        Change change = settle(changing, lost());

        assertThat(change.delivery().progress().state()).isEqualTo(State.WAITING);
        assertThat(change.delivery().known().doubt()).isNull();
    }

    @Test
    void aNewerIntentTakesThePlaceOfOneThatWaits() {
        Change change = waiting(show(1)).aimedAt(show(2));

        assertThat(change.receipt().end()).isEqualTo(End.SUPERSEDED);
        assertThat(change.receipt().goal().version()).isEqualTo(1);
        assertThat(change.delivery().goal().version()).isEqualTo(2);
    }

    @Test
    void aWithdrawalDoesNotWaitForDoubtButAPublicationDoes() {
        Delivery doubtful = kept(settle(calling(show(1)), lost()));

        Delivery withdrawing = kept(doubtful.aimedAt(takeDown(2)));
        assertThat(withdrawing.progress().state()).isEqualTo(State.WAITING);

        Delivery showing = kept(withdrawing.aimedAt(show(3)));
        assertThat(showing.progress().state()).isEqualTo(State.IN_DOUBT);
    }

    @Test
    void aCallThatIsOvertakenEndsWithoutASecondReceipt() {
        Delivery calling = calling(show(1));
        Change overtaken = calling.aimedAt(takeDown(2));
        assertThat(overtaken.receipt().end()).isEqualTo(End.WITHDRAWN);
        Delivery underWay = kept(overtaken);
        assertThat(underWay.progress().state()).isEqualTo(State.CALLING);

        Change over = settle(underWay, applied());

        assertThat(over.receipt()).isNull();
        assertThat(over.delivery().progress().state()).isEqualTo(State.WAITING);
        assertThat(over.delivery().goal()).isEqualTo(takeDown(2));
        assertThat(over.delivery().known().channelKey()).isEqualTo("c-1");
    }

    @Test
    void aBrokenAdapterParksAndLeavesTheCreationInDoubt() {
        Delivery calling = calling(show(1));

        Change change = Deliveries.outcomes().broken(calling, calling.progress().call(), NOON);

        assertThat(change.delivery().progress().state()).isEqualTo(State.PARKED);
        assertThat(change.delivery().known().doubt()).isNotNull();
        assertThat(change.delivery().reopened(NOON).delivery().progress().state())
                .isEqualTo(State.IN_DOUBT);
    }

    @Test
    void aPriceAloneIsNotEnoughUntilTheContentIsThere() {
        Goal price = new Goal(2, Lane.OFFER, NOON);

        assertThat(waiting(show(1)).aimedAt(price).delivery().goal().lane()).isEqualTo(Lane.CONTENT);
        Delivery refused = kept(settle(calling(show(1)), refused()));
        assertThat(refused.aimedAt(price).delivery().goal().lane()).isEqualTo(Lane.CONTENT);
        Delivery done = kept(settle(calling(show(1)), applied()));
        assertThat(done.aimedAt(price).delivery().goal().lane()).isEqualTo(Lane.OFFER);
    }
}
