package io.ocopkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.Severity;
import java.util.List;

/** Whether a listing at a limit gets in: it is taken, or found before, or refused with a reason. */
enum Admission {
    TAKEN,
    FOUND,
    REFUSED;

    static Admission of(Trial trial, Listing listing) {
        if (trial.channel() instanceof ListingCheck check && hasError(check.check(listing))) {
            assertThat(check.check(listing)).allSatisfy(Actionable::expect);
            return FOUND;
        }
        Outcome outcome = trial.publish(listing);
        if (outcome instanceof Outcome.Rejected rejected) {
            assertThat(rejected.issues()).allSatisfy(Actionable::expect);
            assertThat(trial.channel())
                    .as("a channel that checks finds what it would refuse: " + outcome)
                    .isNotInstanceOf(ListingCheck.class);
            return REFUSED;
        }
        Outcomes.taken(outcome);
        trial.approve(listing);
        return TAKEN;
    }

    boolean isTaken() {
        return this == TAKEN;
    }

    static boolean hasError(List<Issue> issues) {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
