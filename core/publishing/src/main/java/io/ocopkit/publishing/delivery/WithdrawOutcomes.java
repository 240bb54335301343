package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outcome;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Moves the delivery of something to be taken down. A withdrawal never ends in failure: when taking down does not work,
 * the stock goes to nothing, then the item is hidden, then a person is called, and then it starts again.
 */
final class WithdrawOutcomes {
    private final Patience patience;
    private final Set<Resort> resorts;

    /** The resorts this channel has besides taking down. */
    WithdrawOutcomes(Patience patience, Set<Resort> resorts) {
        this.patience = patience;
        this.resorts = EnumSet.copyOf(resorts);
    }

    Change settle(Delivery delivery, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Applied || outcome instanceof Outcome.Accepted) {
            return done(delivery, now);
        }
        if (outcome instanceof Outcome.Rejected rejected) {
            return resort(delivery, Issues.worst(rejected.issues()), now);
        }
        Issue issue = outcome instanceof Outcome.Transient failure ? failure.issue() : Issues.answerLost();
        return fail(delivery, issue, now);
    }

    Change broken(Delivery delivery, Instant now) {
        return resort(delivery, Issues.adapterDefect(), now);
    }

    /** It was said to be gone and is still there. Something older may have come late: once more may help. */
    Change stillShown(Delivery delivery, Instant now) {
        Delivery failed = delivery.with(delivery.progress().failed(Issues.stillShown()));
        return failed.progress().repeated() < 2 ? failed.waiting(now) : resort(failed, Issues.stillShown(), now);
    }

    private Change done(Delivery delivery, Instant now) {
        if (delivery.progress().resort() == Resort.STOP_SELLING && resorts.contains(Resort.UNLIST)) {
            return delivery.with(delivery.progress().resorting(Resort.UNLIST)).waiting(now);
        }
        Doubt doubt = delivery.known().doubt();
        Instant over = doubt == null || doubt.over().isBefore(now) ? now : doubt.over();
        return delivery.in(State.CONFIRMING, over.plus(patience.settling()));
    }

    private Change fail(Delivery delivery, Issue issue, Instant now) {
        Delivery failed = delivery.with(delivery.progress().failed(issue));
        return failed.progress().repeated() >= Patience.SAME_FAILURES
                ? resort(failed, issue, now)
                : failed.waiting(now.plus(patience.backoff(failed.progress().attempts())));
    }

    private Change resort(Delivery delivery, Issue issue, Instant now) {
        Resort next = next(delivery.progress().resort());
        Delivery resorting = delivery.with(delivery.progress().because(issue).resorting(next));
        return resorting.waiting(next == Resort.RAISED ? now.plus(Patience.RAISED) : now);
    }

    private Resort next(Resort former) {
        return switch (former) {
            case WITHDRAW -> resorts.contains(Resort.STOP_SELLING) ? Resort.STOP_SELLING : next(Resort.STOP_SELLING);
            case STOP_SELLING -> resorts.contains(Resort.UNLIST) ? Resort.UNLIST : Resort.RAISED;
            case UNLIST, RAISED -> Resort.RAISED;
        };
    }
}
