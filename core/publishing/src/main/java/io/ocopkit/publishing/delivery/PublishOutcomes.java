package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import io.ocopkit.publishing.delivery.Receipt.End;
import java.time.Instant;

/** Moves the delivery of something to be shown. */
final class PublishOutcomes {
    private final Patience patience;

    PublishOutcomes(Patience patience) {
        this.patience = patience;
    }

    Change settle(Delivery delivery, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Applied) {
            return delivery.ended(State.DONE, End.APPLIED, now, null);
        }
        if (outcome instanceof Outcome.Accepted) {
            return delivery.in(State.IN_REVIEW, now.plus(Patience.REVIEW));
        }
        if (outcome instanceof Outcome.Rejected && delivery.goal().lane() == Lane.OFFER) {
            return delivery.withContent(now);
        }
        if (outcome instanceof Outcome.Rejected rejected) {
            return delivery.ended(State.REJECTED, End.REJECTED, now, Issues.worst(rejected.issues()));
        }
        if (outcome instanceof Outcome.Transient failure) {
            return fail(delivery, failure.issue(), now);
        }
        return fail(delivery, Issues.answerLost(), now);
    }

    /** What is in doubt is looked for at once; what surely did nothing is tried again after a while. */
    Change fail(Delivery delivery, Issue issue, Instant now) {
        Delivery failed = delivery.with(delivery.progress().failed(issue));
        if (failed.progress().repeated() >= Patience.SAME_FAILURES) {
            return park(failed, issue, now);
        }
        Instant later = now.plus(patience.backoff(failed.progress().attempts()));
        return failed.waiting(delivery.known().isInDoubt() ? now : later);
    }

    Change park(Delivery delivery, Issue issue, Instant now) {
        return delivery.ended(State.PARKED, End.PARKED, now, issue);
    }
}
