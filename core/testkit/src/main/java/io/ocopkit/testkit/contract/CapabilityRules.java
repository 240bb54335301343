package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static io.ocopkit.testkit.contract.Samples.picture;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.ListingEnumerator;
import io.ocopkit.channel.ListingPage;
import io.ocopkit.channel.ListingPreview;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.channel.StockStop;
import io.ocopkit.channel.Unlisting;
import io.ocopkit.listing.Listing;
import io.ocopkit.testkit.OfferFixture;
import java.util.List;

/** 800: what a channel declares, it can do. */
interface CapabilityRules {

    @Rule(value = Level.OPTIONAL, needs = OfferLane.class)
    default void CH_801_anOfferChangesPriceAndStock(Trial trial) {
        trial.put(honey());
        Listing dearer = honey(offer -> offer.priced(185_000).stocked(3));
        Outcomes.taken(offer(trial, dearer));
        trial.expectOffered(dearer);
    }

    @Rule(value = Level.OPTIONAL, needs = OfferLane.class)
    default void CH_802_anOfferChangesNothingElse(Trial trial) {
        trial.put(honey());
        Displayed before = trial.shown(HONEY).orElseThrow();
        Listing other = Samples.fixture().of("Mật ong hoa nhãn").build();
        offer(trial, honey(offer -> offer.priced(185_000).described("Khác").pictured(picture("khac"))));
        offer(trial, other);
        assertThat(trial.shown(HONEY)).contains(before);
    }

    @Rule(value = Level.OPTIONAL, needs = OfferLane.class)
    default void CH_803_anOfferReachesEveryVariant(Trial trial) {
        trial.requireRoom(Limit.VARIANTS, 2);
        trial.put(Samples.choice("250 g", "500 g"));
        Listing dearer = honey(
                offer -> offer.variant("MO-500-250", "250 g", 88_000, 1).variant("MO-500-500", "500 g", 166_000, 9));
        Outcomes.taken(offer(trial, dearer));
        trial.expectOffered(dearer);
    }

    @Rule(value = Level.OPTIONAL, needs = OfferLane.class)
    default void CH_804_anOfferForWhatIsNotThereIsRejected(Trial trial) {
        trial.put(honey());
        trial.market().remove(HONEY);
        assertThat(offer(trial, honey())).isInstanceOf(Outcome.Rejected.class);
        assertThat(trial.shown(HONEY)).isEmpty();
    }

    @Rule(value = Level.OPTIONAL, needs = OfferLane.class)
    default void CH_805_anOfferThatFailedIsNotDone(Trial trial) {
        trial.put(honey());
        trial.market().faults().always(Fault.status(500));
        assertThat(offer(trial, honey(offer -> offer.priced(185_000))))
                .isInstanceOfAny(Outcome.Transient.class, Outcome.InDoubt.class);
        trial.market().faults().always(Fault.lostAfterEffect());
        assertThat(offer(trial, honey(offer -> offer.priced(185_000)))).isInstanceOf(Outcome.InDoubt.class);
    }

    @Rule(value = Level.OPTIONAL, needs = ListingEnumerator.class)
    default void CH_811_everythingIsListedOnce(Trial trial) {
        for (int i = 0; i < Pages.SEVERAL; i++) {
            trial.put(numbered(i));
        }
        List<ListingPage.Entry> entries = Pages.all(trial);
        assertThat(entries)
                .extracting(ListingPage.Entry::reference)
                .containsExactlyInAnyOrderElementsOf(Pages.references(trial));
        assertThat(entries).allSatisfy(entry -> assertThat(entry.seen()).isInstanceOf(Observation.Live.class));
    }

    @Rule(value = Level.OPTIONAL, needs = ListingEnumerator.class)
    default void CH_812_whatIsHiddenIsListedAsHidden(Trial trial) {
        trial.put(numbered(1));
        trial.put(numbered(2));
        trial.market().hide(numbered(1).sku());
        assertThat(Pages.all(trial))
                .filteredOn(entry -> entry.reference().sku().equals(numbered(1).sku()))
                .singleElement()
                .extracting(ListingPage.Entry::seen)
                .isInstanceOf(Observation.Hidden.class);
    }

    @Rule(value = Level.OPTIONAL, needs = ListingEnumerator.class)
    default void CH_813_anEmptyShopHasOneEmptyPage(Trial trial) {
        assertThat(Pages.all(trial)).isEmpty();
    }

    @Rule(value = Level.OPTIONAL, needs = ListingEnumerator.class)
    default void CH_814_aPageThatCannotBeReadIsNotEmpty(Trial trial) {
        trial.put(honey());
        for (Fault fault : List.of(
                Fault.status(500),
                Fault.status(401),
                Fault.status(429),
                Fault.lostBeforeEffect(),
                Fault.garbled(),
                Fault.empty(),
                Fault.halved(),
                Fault.strangersAnswer())) {
            trial.market().faults().always(fault);
            assertThat(Pages.page(trial, null)).isInstanceOf(ListingPage.Unreadable.class);
        }
    }

    @Rule(value = Level.OPTIONAL, needs = ListingPreview.class)
    default void CH_821_aPreviewChangesNothing(Trial trial) {
        preview(trial, honey());
        assertThat(trial.shown(HONEY)).isEmpty();
        trial.put(honey());
        Trial.Stock before = trial.stock(HONEY);
        preview(trial, Deed.CHANGED);
        assertThat(trial.stock(HONEY)).isEqualTo(before);
    }

    @Rule(value = Level.OPTIONAL, needs = ListingPreview.class)
    default void CH_822_aPreviewSaysWhatPublishingWouldSay(Trial trial) {
        for (Listing listing : doubtful(trial)) {
            boolean refused = preview(trial, listing) instanceof ListingPreview.Preview.Checked checked
                    && Admission.hasError(checked.issues());
            assertThat(trial.another().publish(listing) instanceof Outcome.Rejected)
                    .as("refused: " + listing)
                    .isEqualTo(refused);
        }
    }

    @Rule(value = Level.OPTIONAL, needs = ListingPreview.class)
    default void CH_823_aPreviewThatFailedFoundNothingOut(Trial trial) {
        for (Fault fault : List.of(Fault.status(500), Fault.status(429), Fault.lostBeforeEffect(), Fault.garbled())) {
            trial.market().faults().always(fault);
            assertThat(preview(trial, honey())).isInstanceOf(ListingPreview.Preview.Unchecked.class);
        }
    }

    @Rule(value = Level.OPTIONAL, needs = ListingCheck.class)
    default void CH_831_aCompleteListingHasNoFindings(Trial trial) {
        assertThat(check(trial, honey())).isEmpty();
    }

    @Rule(value = Level.OPTIONAL, needs = ListingCheck.class)
    default void CH_832_aCheckMakesNoCall(Trial trial) {
        for (Listing listing : doubtful(trial)) {
            assertThat(check(trial, listing)).isEqualTo(check(trial, listing));
        }
        assertThat(trial.market().requests()).isEmpty();
    }

    @Rule(value = Level.OPTIONAL, needs = ListingCheck.class)
    default void CH_833_whatIsFoundCanBeActedOn(Trial trial) {
        for (Listing listing : doubtful(trial)) {
            assertThat(check(trial, listing)).allSatisfy(Actionable::expect);
        }
    }

    @Rule(value = Level.OPTIONAL, needs = ListingCheck.class)
    default void CH_834_whatPassesTheCheckIsNotRefused(Trial trial) {
        for (Listing listing : doubtful(trial)) {
            if (!Admission.hasError(check(trial, listing))) {
                assertThat(trial.another().publish(listing)).isNotInstanceOf(Outcome.Rejected.class);
            }
        }
    }

    @Rule(value = Level.OPTIONAL, needs = StockStop.class)
    default void CH_841_whatIsStoppedCannotBeBought(Trial trial) {
        trial.put(honey());
        Displayed before = trial.shown(HONEY).orElseThrow();
        Outcomes.taken(stop(trial));
        Displayed after = trial.shown(HONEY).orElseThrow();
        assertThat(after.items()).allSatisfy(item -> assertThat(item.stock()).isZero());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.pictures()).isEqualTo(before.pictures());
        assertThat(after.description()).isEqualTo(before.description());
    }

    @Rule(value = Level.OPTIONAL, needs = StockStop.class)
    default void CH_842_everyVariantIsStopped(Trial trial) {
        trial.requireRoom(Limit.VARIANTS, 3);
        trial.put(Samples.choice());
        Outcomes.taken(stop(trial));
        assertThat(trial.shown(HONEY).orElseThrow().items())
                .hasSize(3)
                .allSatisfy(item -> assertThat(item.stock()).isZero());
    }

    @Rule(value = Level.OPTIONAL, needs = StockStop.class)
    default void CH_843_stoppingWhatIsNotThereIsDone(Trial trial) {
        trial.put(honey());
        trial.market().remove(HONEY);
        assertThat(stop(trial)).isInstanceOf(Outcome.Applied.class);
    }

    @Rule(value = Level.OPTIONAL, needs = StockStop.class)
    default void CH_844_aStopThatFailedIsNotDone(Trial trial) {
        trial.put(honey());
        trial.market().faults().always(Fault.status(500));
        assertThat(Outcomes.isTaken(stop(trial))).isFalse();
    }

    @Rule(value = Level.OPTIONAL, needs = Unlisting.class)
    default void CH_851_whatIsUnlistedIsHiddenAndKept(Trial trial) {
        ListingReference reference = trial.put(honey());
        Outcomes.taken(unlist(trial));
        assertThat(trial.shown(HONEY)).isPresent();
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
        assertThat(trial.observe(HONEY)).isEqualTo(new Observation.Hidden(reference));
    }

    @Rule(value = Level.OPTIONAL, needs = Unlisting.class)
    default void CH_852_unlistingWhatIsNotThereIsDone(Trial trial) {
        trial.put(honey());
        trial.market().remove(HONEY);
        assertThat(unlist(trial)).isInstanceOf(Outcome.Applied.class);
    }

    @Rule(value = Level.OPTIONAL, needs = Unlisting.class)
    default void CH_853_anUnlistingThatFailedIsNotDone(Trial trial) {
        trial.put(honey());
        trial.market().faults().always(Fault.status(500));
        assertThat(Outcomes.isTaken(unlist(trial))).isFalse();
    }

    @Rule(value = Level.OPTIONAL, needs = Paced.class)
    default void CH_861_thePaceIsTheSameAtEveryCall(Trial trial) {
        assertThat(((Paced) trial.channel()).pace()).isEqualTo(((Paced) trial.channelAnew()).pace());
    }

    @Rule(value = Level.OPTIONAL, needs = Paced.class)
    default void CH_862_aPublicationTakesNoMoreRequestsThanSaid(Trial trial) {
        trial.put(honey());
        int before = trial.market().requests().size();
        trial.publish(honey());
        assertThat(trial.market().requests().size() - before)
                .isLessThanOrEqualTo(((Paced) trial.channel()).pace().callsPerCommand());
    }

    @Rule(value = Level.OPTIONAL, needs = RepeatSafe.class)
    default void CH_871_keysAreRememberedForSomeTime(Trial trial) {
        assertThat(((RepeatSafe) trial.channel()).remembersKeysFor()).isPositive();
    }

    private static Outcome offer(Trial trial, Listing listing) {
        PublishCommand command = new PublishCommand(listing, trial.reference(listing.sku()), 99);
        return ((OfferLane) trial.channel()).offer(command, trial.context());
    }

    private static Outcome stop(Trial trial) {
        return ((StockStop) trial.channel()).stopSelling(trial.withdrawal(trial.reference(HONEY)), trial.context());
    }

    private static Outcome unlist(Trial trial) {
        return ((Unlisting) trial.channel()).unlist(trial.withdrawal(trial.reference(HONEY)), trial.context());
    }

    private static ListingPreview.Preview preview(Trial trial, Listing listing) {
        PublishCommand command = new PublishCommand(listing, trial.reference(listing.sku()), 99);
        return ((ListingPreview) trial.channel()).preview(command, trial.context());
    }

    private static List<Issue> check(Trial trial, Listing listing) {
        return ((ListingCheck) trial.channel()).check(listing);
    }

    /** Listings at the edge of what a channel takes, the good one among them. */
    private static List<Listing> doubtful(Trial trial) {
        ContractProfile profile = trial.profile();
        return List.of(
                honey(),
                Samples.fixture().of(Words.of(profile.limit(Limit.TITLE) + 1)).build(),
                honey(offer -> offer.described(Words.of(profile.limit(Limit.DESCRIPTION) + 1))),
                honey(offer -> offer.priced(profile.limit(Limit.PRICE) + 1_000L)),
                honey(OfferFixture::onRequest),
                Samples.choiceOf(profile.limit(Limit.VARIANTS) + 1));
    }
}
