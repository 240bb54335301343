package io.ocopkit.testkit.contract;

import static io.ocopkit.testkit.contract.Samples.HONEY;
import static io.ocopkit.testkit.contract.Samples.honey;
import static io.ocopkit.testkit.contract.Samples.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;

/** 300: taking down, and seeing what became of a listing. */
interface WithdrawalRules {

    @Rule
    default void CH_301_buyersNoLongerSeeWhatIsWithdrawn(Trial trial) {
        trial.put(honey());
        Outcomes.taken(trial.withdraw(HONEY));
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
    }

    @Rule
    default void CH_302_withdrawingTwiceIsDoneTwice(Trial trial) {
        ListingReference reference = trial.put(honey());
        Outcomes.taken(trial.withdraw(reference));
        Outcomes.taken(trial.withdraw(reference));
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
    }

    @Rule
    default void CH_303_withdrawingWhatWasNeverThereIsDone(Trial trial) {
        assertThat(trial.withdraw(HONEY)).isInstanceOf(Outcome.Applied.class);
        assertThat(trial.shown(HONEY)).isEmpty();
    }

    @Rule
    default void CH_304_withdrawingWhatSomebodyRemovedIsDone(Trial trial) {
        trial.put(honey());
        trial.market().remove(HONEY);
        assertThat(trial.withdraw(HONEY)).isInstanceOf(Outcome.Applied.class);
    }

    @Rule
    default void CH_305_whatIsWithdrawnIsObservedAsGone(Trial trial) {
        ListingReference reference = trial.put(honey());
        trial.withdraw(reference);
        assertThat(trial.channel().observe(reference, trial.context()))
                .isInstanceOfAny(Observation.Hidden.class, Observation.Absent.class);
    }

    @Rule
    default void CH_306_aWithdrawalIsAboutTheSameListing(Trial trial) {
        ListingReference reference = trial.put(honey());
        assertThat(Outcomes.taken(trial.withdraw(reference))).isEqualTo(reference);
    }

    @Rule
    default void CH_307_whatWasWithdrawnComesBack(Trial trial) {
        ListingReference first = trial.put(honey());
        trial.withdraw(HONEY);
        ListingReference again = trial.put(honey());
        trial.expectOffered(honey());
        if (!trial.profile().has(Habit.RELISTS_UNDER_A_NEW_KEY)) {
            assertThat(again).isEqualTo(first);
            assertThat(trial.creations(HONEY)).isEqualTo(1);
        }
    }

    @Rule
    default void CH_308_otherListingsStay(Trial trial) {
        trial.put(numbered(1));
        trial.put(numbered(2));
        trial.withdraw(numbered(1).sku());
        trial.expectOffered(numbered(2));
    }

    @Rule
    default void CH_309_aChoiceIsWithdrawnAsAWhole(Trial trial) {
        trial.requireRoom(Limit.VARIANTS, 3);
        trial.put(Samples.choice());
        Outcomes.taken(trial.withdraw(HONEY));
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
    }

    @Rule
    default void CH_311_whatSomebodyHidIsObservedAsHidden(Trial trial) {
        ListingReference reference = trial.put(honey());
        trial.market().hide(HONEY);
        assertThat(trial.observe(HONEY)).isEqualTo(new Observation.Hidden(reference));
    }

    @Rule
    default void CH_312_whatSomebodyRemovedIsObservedAsAbsent(Trial trial) {
        trial.put(honey());
        trial.market().remove(HONEY);
        assertThat(trial.observe(HONEY)).isEqualTo(new Observation.Absent());
    }

    @Rule
    default void CH_313_lookingChangesNothing(Trial trial) {
        trial.put(honey());
        Trial.Stock before = trial.stock(HONEY);
        trial.observe(HONEY);
        assertThat(trial.stock(HONEY)).isEqualTo(before);
    }

    @Rule(Level.OPTIONAL)
    default void CH_314_whatIsUnderReviewIsObservedSo(Trial trial) {
        trial.require(Habit.REVIEWS);
        assertThat(trial.publish(honey())).isInstanceOf(Outcome.Accepted.class);
        assertThat(trial.observe(HONEY)).isInstanceOf(Observation.InReview.class);
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
        trial.approve(honey());
        assertThat(trial.observe(HONEY)).isInstanceOf(Observation.Live.class);
    }

    @Rule(Level.OPTIONAL)
    default void CH_315_whatAReviewRefusedIsObservedWithItsReason(Trial trial) {
        trial.require(Habit.REVIEWS);
        trial.publish(honey());
        trial.market().refuse(HONEY, "Ảnh mờ");
        assertThat(trial.observe(HONEY)).isInstanceOfSatisfying(Observation.Refused.class, refused -> {
            assertThat(refused.issues()).isNotEmpty().allSatisfy(Actionable::expect);
            assertThat(refused.issues().toString()).contains("Ảnh mờ");
        });
    }

    @Rule(value = Level.OPTIONAL, needs = ListingLocator.class)
    default void CH_316_aWithdrawalWithoutTheKeyFindsTheListing(Trial trial) {
        trial.put(honey());
        trial.withdraw(new ListingReference(HONEY, null));
        assertThat(trial.stock(HONEY).isVisible()).isFalse();
    }
}
