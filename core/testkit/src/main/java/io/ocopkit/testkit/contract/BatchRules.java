package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.OfferFixture;
import java.util.List;

/** 910: a batch is as good as its commands one by one, only sooner. */
interface BatchRules {

    @Rule(value = Level.OPTIONAL, needs = BatchPublishing.class)
    default void CH_911_aBatchDoesWhatItsCommandsDoOneByOne(Trial trial) {
        List<Outcome> outcomes = publish(trial, several());
        assertThat(outcomes).hasSize(several().size());
        Trial alone = trial.another();
        for (int i = 0; i < several().size(); i++) {
            Listing listing = several().get(i);
            assertThat(Outcomes.taken(outcomes.get(i)).sku()).isEqualTo(listing.sku());
            trial.approve(listing);
            alone.put(listing);
            assertThat(trial.shown(listing.sku())).isEqualTo(alone.shown(listing.sku()));
        }
    }

    @Rule(value = Level.OPTIONAL, needs = BatchPublishing.class)
    default void CH_912_aBadListingKeepsTheOthersOfItsBatchFromNothing(Trial trial) {
        Listing bad = honey(offer -> offer.sku("MO-0").onRequest());
        if (!(trial.another().publish(bad) instanceof Outcome.Rejected)) {
            throw new NotApplicable("The channel takes listings without a price");
        }
        List<Outcome> outcomes = publish(trial, List.of(bad, numbered(1), numbered(2)));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Rejected.class);
        for (int i = 1; i < 3; i++) {
            assertThat(outcomes.get(i))
                    .isInstanceOfAny(Outcome.Applied.class, Outcome.Accepted.class, Outcome.Transient.class);
            assertThat(trial.shown(numbered(i).sku()).isPresent())
                    .as("there: " + outcomes.get(i))
                    .isEqualTo(Outcomes.isTaken(outcomes.get(i)));
        }
    }

    @Rule(value = Level.OPTIONAL, needs = BatchPublishing.class)
    default void CH_913_ofABatchWithoutAnAnswerNobodySaysWhatBecameOfIt(Trial trial) {
        trial.market().faults().always(Fault.lostAfterEffect());
        List<Outcome> outcomes = publish(trial, several());
        trial.market().faults().heal();
        assertThat(outcomes).hasSize(several().size());
        for (int i = 0; i < several().size(); i++) {
            boolean there = trial.shown(several().get(i).sku()).isPresent();
            assertThat(outcomes.get(i)).isInstanceOf(there ? Outcome.InDoubt.class : Outcome.class);
            assertThat(Outcomes.isTaken(outcomes.get(i))).isFalse();
        }
    }

    @Rule(value = Level.OPTIONAL, needs = BatchPublishing.class)
    default void CH_914_aBatchOfWhatIsThereChangesItAndMakesNothing(Trial trial) {
        several().forEach(trial::put);
        List<Listing> dearer = several().stream().map(BatchRules::dearer).toList();
        publish(trial, dearer).forEach(Outcomes::taken);
        dearer.forEach(trial::approve);
        for (Listing listing : dearer) {
            trial.expectOffered(listing);
            assertThat(trial.market().creations(listing.sku())).isOne();
        }
    }

    @Rule(value = Level.OPTIONAL, needs = BatchOffers.class)
    default void CH_915_offersInABatchReachEach(Trial trial) {
        several().forEach(trial::put);
        List<Listing> dearer = several().stream().map(BatchRules::dearer).toList();
        assertThat(offer(trial, dearer)).hasSize(dearer.size()).allMatch(Outcomes::isTaken);
        dearer.forEach(trial::expectOffered);
    }

    @Rule(value = Level.OPTIONAL, needs = BatchOffers.class)
    default void CH_916_anOfferForWhatIsNotThereKeepsNoOtherFromAnything(Trial trial) {
        several().forEach(trial::put);
        trial.market().remove(several().get(0).sku());
        List<Listing> dearer = several().stream().map(BatchRules::dearer).toList();
        List<Outcome> outcomes = offer(trial, dearer);
        assertThat(outcomes).hasSize(dearer.size());
        assertThat(Outcomes.isTaken(outcomes.get(0))).isFalse();
        assertThat(outcomes.subList(1, outcomes.size())).noneMatch(Outcome.Rejected.class::isInstance);
        for (int i = 1; i < dearer.size(); i++) {
            if (Outcomes.isTaken(outcomes.get(i))) {
                trial.expectOffered(dearer.get(i));
            }
        }
    }

    @Rule(value = Level.OPTIONAL, needs = BatchOffers.class)
    default void CH_917_offersWithoutAnAnswerAreNotDone(Trial trial) {
        several().forEach(trial::put);
        trial.market().faults().always(Fault.lostAfterEffect());
        assertThat(offer(trial, several().stream().map(BatchRules::dearer).toList()))
                .hasSize(several().size())
                .noneMatch(Outcomes::isTaken);
    }

    @Rule(value = Level.OPTIONAL, needs = BatchLocator.class)
    default void CH_918_severalAreFoundAsEachIsFoundAlone(Trial trial) {
        trial.put(several().get(1));
        trial.put(several().get(2));
        List<Sku> skus = several().stream().map(Listing::sku).toList();
        List<Observation> alone = skus.stream()
                .map(sku -> ((ListingLocator) trial.channel()).locate(sku, trial.context()))
                .toList();
        assertThat(locate(trial, skus)).isEqualTo(alone);
        assertThat(alone.get(0)).isInstanceOf(Observation.Absent.class);
    }

    @Rule(value = Level.OPTIONAL, needs = BatchLocator.class)
    default void CH_919_aLookAtSeveralThatFailsIsNoAbsence(Trial trial) {
        several().forEach(trial::put);
        List<Sku> skus = several().stream().map(Listing::sku).toList();
        for (Fault fault : List.of(Fault.status(500), Fault.status(429), Fault.lostBeforeEffect(), Fault.garbled())) {
            trial.market().faults().always(fault);
            assertThat(locate(trial, skus)).hasSize(skus.size()).allMatch(Observation.Unknown.class::isInstance);
        }
    }

    private static List<Listing> several() {
        return List.of(numbered(1), numbered(2), numbered(3));
    }

    private static Listing dearer(Listing listing) {
        return honey(offer -> priced(offer, listing));
    }

    private static void priced(OfferFixture offer, Listing listing) {
        offer.sku(listing.sku().value()).priced(185_000).stocked(3);
    }

    private static List<Outcome> publish(Trial trial, List<Listing> listings) {
        List<Outcome> outcomes =
                ((BatchPublishing) trial.channel()).publishAll(commands(trial, listings), trial.context());
        outcomes.forEach(trial::remember);
        return outcomes;
    }

    private static List<Outcome> offer(Trial trial, List<Listing> listings) {
        return ((BatchOffers) trial.channel()).offerAll(commands(trial, listings), trial.context());
    }

    private static List<Observation> locate(Trial trial, List<Sku> skus) {
        return ((BatchLocator) trial.channel()).locateAll(skus, trial.context());
    }

    private static List<PublishCommand> commands(Trial trial, List<Listing> listings) {
        return listings.stream()
                .map(listing -> new PublishCommand(listing, trial.reference(listing.sku()), 99))
                .toList();
    }
}
