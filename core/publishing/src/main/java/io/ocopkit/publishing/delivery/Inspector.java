package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Observation;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Compares what is wanted with what was seen, and sends again what has gone astray. Pure. */
final class Inspector {
    private final Sightings sightings;
    private final Duration settling;

    Inspector(Sightings sightings, Duration settling) {
        this.sightings = sightings;
        this.settling = settling;
    }

    /** What is to be kept, and what was wrong. */
    record Inspection(Change change, @Nullable Drift drift) {}

    /** Nothing is judged while a call is under way, nor before the channel had time to show what it did. */
    Inspection inspect(Delivery delivery, Observation observation, Instant now) {
        State state = delivery.progress().state();
        if (observation instanceof Observation.Unknown || state == State.CALLING) {
            return new Inspection(Change.to(delivery), null);
        }
        if (!state.isSettled()) {
            return new Inspection(underWay(delivery, observation, now), null);
        }
        Delivery seen = delivery.with(Sightings.learned(delivery.known(), observation, now));
        Drift.Kind kind = isFresh(delivery, now) || isRefused(delivery, seen) ? null : kind(delivery, seen.known());
        return kind == null ? new Inspection(Change.to(seen), null) : astray(seen, kind, now);
    }

    /** What the channel refuses is for a person, unless it refused a change of what is no longer there. */
    private static boolean isRefused(Delivery delivery, Delivery seen) {
        boolean vanished = delivery.known().channelKey() != null && seen.known().seen() == Sight.ABSENT;
        return delivery.progress().state() == State.REJECTED && !vanished;
    }

    private Change underWay(Delivery delivery, Observation observation, Instant now) {
        return switch (delivery.progress().state()) {
            case IN_REVIEW -> sightings.look(delivery, observation, now);
            default -> Change.to(delivery);
        };
    }

    /** What is missing is looked for by our key before it is created anew: a list may lag behind. */
    private static Inspection astray(Delivery seen, Drift.Kind kind, Instant now) {
        Sight sight = seen.known().seen();
        Drift drift = new Drift(
                seen.sku(),
                kind,
                sight == null ? Sight.ABSENT : sight,
                now,
                seen.known().channelKey());
        Delivery again = sight == Sight.ABSENT ? seen.with(seen.known().unseen()) : seen;
        return new Inspection(again.reopened(now), drift);
    }

    private static Drift.@Nullable Kind kind(Delivery delivery, Known seen) {
        boolean live = seen.seen() == Sight.LIVE;
        if (delivery.goal().isWithdrawal()) {
            return live ? Drift.Kind.STILL_SHOWN : null;
        }
        if (!live) {
            return Drift.Kind.MISSING;
        }
        String before = delivery.known().channelVersion();
        return before != null && !before.equals(seen.channelVersion()) ? Drift.Kind.EDITED : null;
    }

    private boolean isFresh(Delivery delivery, Instant now) {
        Instant sent = delivery.known().sentAt();
        return sent != null && now.isBefore(sent.plus(settling));
    }
}
