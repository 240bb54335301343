package io.ocopkit.publishing.delivery;

import static io.ocopkit.publishing.delivery.Deliveries.NOON;
import static io.ocopkit.publishing.delivery.Deliveries.SETTLING;
import static io.ocopkit.publishing.delivery.Deliveries.applied;
import static io.ocopkit.publishing.delivery.Deliveries.calling;
import static io.ocopkit.publishing.delivery.Deliveries.kept;
import static io.ocopkit.publishing.delivery.Deliveries.key;
import static io.ocopkit.publishing.delivery.Deliveries.refused;
import static io.ocopkit.publishing.delivery.Deliveries.settle;
import static io.ocopkit.publishing.delivery.Deliveries.show;
import static io.ocopkit.publishing.delivery.Deliveries.sightings;
import static io.ocopkit.publishing.delivery.Deliveries.takeDown;
import static io.ocopkit.publishing.delivery.Deliveries.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Observation;
import io.ocopkit.publishing.delivery.Inspector.Inspection;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InspectorTest {
    private static final Instant LATER = NOON.plus(SETTLING).plusSeconds(1);
    private static final Observation ABSENT = new Observation.Absent();

    private final Inspector inspector = new Inspector(sightings(), SETTLING);

    @Test
    void whatIsShownAsItShouldIsNoDrift() {
        assertThat(inspect(shown(), live("v1")).drift()).isNull();
        assertThat(inspect(gone(), ABSENT).drift()).isNull();
    }

    @Test
    void whatIsMissingIsLookedForOnceMoreAndThenSentAgain() {
        Inspection inspection = inspect(shown(), ABSENT);

        assertThat(inspection.drift().kind()).isEqualTo(Drift.Kind.MISSING);
        Delivery again = inspection.change().delivery();
        assertThat(again.progress().state()).isEqualTo(State.WAITING);
        assertThat(again.known().channelKey()).isNull();
        assertThat(again.known().seen()).isNull();
    }

    @Test
    void whatIsStillShownIsWithdrawnAgain() {
        Inspection inspection = inspect(gone(), live("v1"));

        assertThat(inspection.drift().kind()).isEqualTo(Drift.Kind.STILL_SHOWN);
        assertThat(inspection.change().delivery().progress().state()).isEqualTo(State.WAITING);
        assertThat(inspection.change().delivery().known().channelKey()).isEqualTo("c-1");
    }

    @Test
    void anEditIsNoticedOnceTheEditionIsKnown() {
        Delivery known = kept(inspect(shown(), live("v1")).change());

        assertThat(inspect(known, live("v1")).drift()).isNull();
        assertThat(inspect(known, live("v2")).drift().kind()).isEqualTo(Drift.Kind.EDITED);
    }

    @Test
    void nothingIsJudgedBeforeTheChannelHadTimeToShowIt() {
        assertThat(inspector.inspect(shown(), ABSENT, NOON.plusSeconds(1)).drift())
                .isNull();
    }

    @Test
    void whatIsUnderWayIsNotJudged() {
        Delivery calling = calling(show(1));

        assertThat(inspect(calling, ABSENT).change().delivery()).isEqualTo(calling);
        assertThat(inspect(waiting(show(1)), ABSENT).drift()).isNull();
    }

    @Test
    void whatTheChannelRefusedIsNotSentAgainByItself() {
        Delivery rejected = kept(settle(calling(show(1)), refused()));

        Inspection inspection = inspect(rejected, ABSENT);

        assertThat(inspection.drift()).isNull();
        assertThat(inspection.change().delivery().progress().state()).isEqualTo(State.REJECTED);
    }

    private Inspection inspect(Delivery delivery, Observation seen) {
        return inspector.inspect(delivery, seen, LATER);
    }

    private static Observation live(String version) {
        return new Observation.Live(key("c-1"), version);
    }

    private static Delivery shown() {
        return kept(settle(calling(show(1)), applied()));
    }

    private static Delivery gone() {
        Delivery confirming = kept(settle(calling(takeDown(2)), applied()));
        return kept(sightings().look(confirming, ABSENT, NOON));
    }
}
