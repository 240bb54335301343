package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.publishing.delivery.Receipt.End;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moves a delivery by what was seen on the channel. Pure, like {@link Outcomes}. */
final class Sightings {
    private final Patience patience;
    private final PublishOutcomes publishing;
    private final WithdrawOutcomes withdrawing;

    Sightings(Patience patience, PublishOutcomes publishing, WithdrawOutcomes withdrawing) {
        this.patience = patience;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
    }

    Change look(Delivery delivery, Observation observation, Instant now) {
        if (observation instanceof Observation.Unknown unknown) {
            return unseen(delivery, unknown.why(), now);
        }
        Delivery seen = delivery.with(learned(delivery.known(), observation, now));
        return switch (delivery.progress().state()) {
            case IN_REVIEW -> reviewed(seen, observation, now);
            case CONFIRMING -> confirmed(seen, now);
            case WAITING, IN_DOUBT, HELD -> found(seen, now);
            case CALLING, DONE, REJECTED, PARKED -> Change.to(seen);
        };
    }

    /** What is known after a look, whatever was expected. */
    static Known learned(Known known, Observation observation, Instant now) {
        ListingReference reference = reference(observation);
        String version = observation instanceof Observation.Live live ? live.channelVersion() : null;
        Known keyed = reference == null ? known.forgotten() : known.keyed(reference.channelKey());
        return keyed.seen(sight(observation), now, version);
    }

    private Change unseen(Delivery delivery, Outcome why, Instant now) {
        if (why instanceof Outcome.Throttled throttled) {
            return delivery.in(delivery.progress().state(), Patience.after(throttled.until(), now));
        }
        if (why instanceof Outcome.AuthExpired) {
            return delivery.in(delivery.progress().state(), now);
        }
        Delivery failed = delivery.with(delivery.progress().failed(Issues.notSeen(why)));
        Instant later = now.plus(patience.backoff(failed.progress().attempts()));
        return failed.in(delivery.progress().state(), later);
    }

    /** Before a first creation, and when one is in doubt: what is there becomes ours, what is not may be created. */
    private Change found(Delivery delivery, Instant now) {
        Known known = delivery.known();
        Doubt doubt = known.doubt();
        boolean absent = known.seen() == Sight.ABSENT;
        if (absent && doubt != null && now.isBefore(settled(doubt))) {
            return delivery.in(State.IN_DOUBT, settled(doubt));
        }
        return delivery.with(known.certain()).waiting(now);
    }

    /** What has passed and is hidden goes live only by another publication, which asks the gate once more. */
    private Change reviewed(Delivery delivery, Observation observation, Instant now) {
        if (observation instanceof Observation.Refused refused) {
            return delivery.ended(State.REJECTED, End.REJECTED, now, Issues.worst(refused.issues()));
        }
        if (observation instanceof Observation.Absent) {
            return publishing.fail(delivery, Issues.vanished(), now);
        }
        if (observation instanceof Observation.Hidden) {
            return delivery.waiting(now);
        }
        return observation instanceof Observation.Live
                ? delivery.ended(State.DONE, End.APPLIED, now, null)
                : delivery.in(State.IN_REVIEW, now.plus(Patience.REVIEW));
    }

    private Change confirmed(Delivery delivery, Instant now) {
        Sight seen = delivery.known().seen();
        if (seen == Sight.LIVE) {
            return withdrawing.stillShown(delivery, now);
        }
        if (seen == Sight.IN_REVIEW) {
            return delivery.waiting(now.plus(Patience.REVIEW));
        }
        return delivery.with(delivery.known().certain()).ended(State.DONE, End.APPLIED, now, null);
    }

    private Instant settled(Doubt doubt) {
        return doubt.over().plus(patience.settling());
    }

    private static Sight sight(Observation observation) {
        if (observation instanceof Observation.Live) {
            return Sight.LIVE;
        }
        if (observation instanceof Observation.Hidden) {
            return Sight.HIDDEN;
        }
        if (observation instanceof Observation.InReview) {
            return Sight.IN_REVIEW;
        }
        return observation instanceof Observation.Refused ? Sight.REFUSED : Sight.ABSENT;
    }

    private static @Nullable ListingReference reference(Observation observation) {
        if (observation instanceof Observation.Live live) {
            return live.reference();
        }
        if (observation instanceof Observation.Hidden hidden) {
            return hidden.reference();
        }
        if (observation instanceof Observation.InReview review) {
            return review.reference();
        }
        return observation instanceof Observation.Refused refused ? refused.reference() : null;
    }
}
