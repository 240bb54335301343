package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;

/** 100: what is one listing stays one listing. */
interface IdentityRules {

    @Rule
    default void CH_101_publishingTwiceMakesOneListing(Trial trial) {
        trial.put(honey());
        trial.put(honey());
        assertThat(trial.creations(HONEY)).isEqualTo(1);
        trial.expectOffered(honey());
    }

    @Rule
    default void CH_102_theChannelSaysByWhichKeyItKnowsAListing(Trial trial) {
        ListingReference reference = trial.put(honey());
        assertThat(reference.sku()).isEqualTo(HONEY);
        assertThat(reference.channelKey()).as("the channel's key").isNotBlank();
    }

    @Rule
    default void CH_103_theKeyIsTheSameAtEveryPublication(Trial trial) {
        ListingReference first = trial.put(honey());
        assertThat(trial.put(honey(offer -> offer.priced(180_000)))).isEqualTo(first);
    }

    @Rule
    default void CH_104_whatWasPublishedIsObservedUnderItsKey(Trial trial) {
        ListingReference reference = trial.put(honey());
        Observation seen = trial.observe(HONEY);
        assertThat(seen).isInstanceOf(Observation.Live.class);
        assertThat(Observations.reference(seen)).contains(reference);
    }

    @Rule
    default void CH_105_twoListingsAreTwo(Trial trial) {
        ListingReference one = trial.put(numbered(1));
        ListingReference two = trial.put(numbered(2));
        assertThat(one.channelKey()).isNotEqualTo(two.channelKey());
        trial.expectOffered(numbered(1));
        trial.expectOffered(numbered(2));
    }

    @Rule
    default void CH_106_theChannelSaysTheSameOfItselfAtEveryCall(Trial trial) {
        assertThat(trial.channel().info())
                .isEqualTo(trial.channel().info())
                .isEqualTo(trial.channelAnew().info());
    }

    @Rule
    default void CH_107_aListingIsKnownByItsKeyAfterARestart(Trial trial) {
        ListingReference reference = trial.put(honey());
        Listing changed = honey(offer -> offer.priced(180_000));
        Outcome outcome = trial.channelAnew().publish(new PublishCommand(changed, reference, 1_000), trial.context());
        assertThat(Outcomes.taken(outcome)).isEqualTo(reference);
        assertThat(trial.creations(HONEY)).isEqualTo(1);
    }

    @Rule
    default void CH_108_twoShopsShareNothing(Trial trial) {
        Trial other = trial.another();
        trial.put(honey());
        assertThat(other.shown(HONEY)).isEmpty();
        assertThat(other.market().requests()).isEmpty();
        Listing dearer = honey(offer -> offer.priced(180_000));
        other.put(dearer);
        trial.expectOffered(honey());
        other.expectOffered(dearer);
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_111_whatWasPublishedIsFoundByItsSku(Trial trial) {
        ListingReference reference = trial.put(honey());
        Observation seen = trial.locate(HONEY);
        assertThat(seen).isInstanceOf(Observation.Live.class);
        assertThat(Observations.reference(seen)).contains(reference);
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_112_whatIsNotThereIsAbsent(Trial trial) {
        assertThat(trial.locate(HONEY)).isEqualTo(new Observation.Absent());
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_113_aSimilarSkuIsAnother(Trial trial) {
        trial.put(honey(offer -> offer.sku("MO-5000")));
        trial.put(honey(offer -> offer.sku("MO-500-A")));
        assertThat(trial.locate(HONEY)).isEqualTo(new Observation.Absent());
        assertThat(trial.locate(new Sku("MO-50"))).isEqualTo(new Observation.Absent());
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_114_whatWasPutUpByHandIsAdopted(Trial trial) {
        trial.market().plant(honey(offer -> offer.priced(99_000)));
        trial.put(honey());
        assertThat(trial.creations(HONEY)).isEqualTo(1);
        trial.expectOffered(honey());
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_115_aLostAnswerIsSettledByLooking(Trial trial) {
        trial.market().faults().always(Fault.lostAfterEffect());
        assertThat(trial.publish(honey())).isInstanceOf(Outcome.InDoubt.class);
        trial.market().faults().heal();
        trial.put(honey());
        assertThat(trial.creations(HONEY)).isEqualTo(1);
        trial.expectOffered(honey());
    }

    @Rule(value = Level.OPTIONAL, needs = RepeatSafe.class)
    default void CH_116_aCommandRepeatedWithItsKeyTakesEffectOnce(Trial trial) {
        ListingReference unknown = new ListingReference(HONEY, null);
        trial.publish(honey(), unknown, trial.context("one-and-the-same"));
        trial.publish(honey(), unknown, trial.context("one-and-the-same"));
        assertThat(trial.creations(HONEY)).isEqualTo(1);
    }
}
