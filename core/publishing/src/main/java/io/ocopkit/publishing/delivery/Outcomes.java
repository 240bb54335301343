package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moves a delivery by what became of a call. Pure: the same delivery, outcome and instant give the same change. */
final class Outcomes {
    private final PublishOutcomes publishing;
    private final WithdrawOutcomes withdrawing;

    Outcomes(PublishOutcomes publishing, WithdrawOutcomes withdrawing) {
        this.publishing = publishing;
        this.withdrawing = withdrawing;
    }

    /** Too many calls and credentials that ran out say nothing about the item, and are no attempts. */
    Change settle(Delivery delivery, Call call, Outcome outcome, Instant now) {
        Delivery learned = delivery.with(learned(delivery, call, outcome, now));
        if (call.version() != delivery.goal().version()) {
            return learned.waiting(now);
        }
        if (outcome instanceof Outcome.AuthExpired expired) {
            return kept(learned, expired.issue()).waiting(now);
        }
        if (outcome instanceof Outcome.Throttled throttled) {
            return learned.waiting(Patience.after(throttled.until(), now));
        }
        return call.lane() == Lane.WITHDRAW
                ? withdrawing.settle(learned, outcome, now)
                : publishing.settle(learned, outcome, now);
    }

    private static Delivery kept(Delivery delivery, @Nullable Issue issue) {
        return issue == null ? delivery : delivery.with(delivery.progress().because(issue));
    }

    /** What an adapter threw says that it is broken, and not whether the call left. */
    Change broken(Delivery delivery, Call call, Instant now) {
        Outcome lost = new Outcome.InDoubt(delivery.reference());
        Delivery learned = delivery.with(learned(delivery, call, lost, now));
        if (call.version() != delivery.goal().version()) {
            return learned.waiting(now);
        }
        return call.lane() == Lane.WITHDRAW
                ? withdrawing.broken(learned, now)
                : publishing.park(learned, Issues.adapterDefect(), now);
    }

    private static Known learned(Delivery delivery, Call call, Outcome outcome, Instant now) {
        Known known = delivery.known();
        if (outcome instanceof Outcome.Applied applied) {
            return acknowledged(known, call, applied.reference(), now);
        }
        if (outcome instanceof Outcome.Accepted accepted) {
            return acknowledged(known, call, accepted.reference(), now);
        }
        if (outcome instanceof Outcome.InDoubt doubt) {
            return doubted(known.keyed(doubt.reference().channelKey()), call);
        }
        return known;
    }

    /** A publication that is acknowledged is the item itself; a withdrawal says nothing of one still on its way. */
    private static Known acknowledged(Known known, Call call, ListingReference reference, Instant now) {
        Known sent = known.sent(reference.channelKey(), call.version(), now);
        return call.lane() == Lane.WITHDRAW ? sent : sent.certain();
    }

    /**
     * Only what might be a second creation is in doubt: what the channel's key names can be sent again. A command repeated
     * in doubt stays the command it was.
     */
    private static Known doubted(Known known, Call call) {
        boolean harmless = call.lane() == Lane.WITHDRAW || known.channelKey() != null;
        return harmless || known.isInDoubt()
                ? known
                : known.doubted(new Doubt(call.version(), call.ticket(), call.until()));
    }
}
