package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.RepeatSafe;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes deliveries one step further at a time. The store is told before a call leaves and after it is over, so that at any
 * moment the process may die: a call nobody can tell the end of is in doubt, and what is in doubt is looked for.
 */
final class Courier {
    private final ShopLine line;
    private final DeliveryStore store;
    private final Rest rest;
    private final Desired desired;
    private final ShopTime time;
    private final Sender sender;
    private final Caller caller;
    private final Outcomes outcomes;
    private final Sightings sightings;
    private final Witness witness;

    Courier(Parts parts, Sender sender, Caller caller, Rules rules) {
        this.line = parts.line();
        this.store = parts.store();
        this.rest = parts.rest();
        this.desired = parts.desired();
        this.time = line.time();
        this.witness = parts.witness();
        this.sender = sender;
        this.caller = caller;
        this.outcomes = rules.outcomes();
        this.sightings = rules.sightings();
    }

    /** What it works with. */
    record Parts(ShopLine line, DeliveryStore store, Rest rest, Desired desired, Witness witness) {}

    /** How deliveries move. */
    record Rules(Outcomes outcomes, Sightings sightings) {}

    /** Takes a delivery as far as it gets by now; false when another process took it out of this one's hands. */
    boolean carry(Delivery due) {
        Optional<Delivery> current = Optional.of(due);
        while (current.isPresent() && isDue(current.get())) {
            current = step(current.get());
        }
        return current.isPresent();
    }

    boolean isDue(Delivery delivery) {
        return !rest.isOn()
                && !delivery.progress().state().isSettled()
                && !delivery.progress().dueAt().isAfter(time.now());
    }

    private Optional<Delivery> step(Delivery delivery) {
        return switch (delivery.progress().state()) {
            case CALLING -> giveUp(delivery);
            case IN_REVIEW, CONFIRMING -> observe(delivery);
            case IN_DOUBT, HELD -> clear(delivery);
            case WAITING -> isUnknown(delivery) ? locate(delivery) : send(delivery);
            case DONE, REJECTED, PARKED -> Optional.empty();
        };
    }

    /** Whoever made the call is gone, or will find that it has come too late. */
    private Optional<Delivery> giveUp(Delivery delivery) {
        Call lost = delivery.progress().call();
        return lost == null
                ? Optional.empty()
                : keep(outcomes.settle(delivery, lost, new Outcome.InDoubt(delivery.reference()), time.now()));
    }

    /** Whether the next step is to look for it by our key. */
    boolean isSought(Delivery delivery) {
        return switch (delivery.progress().state()) {
            case WAITING -> isUnknown(delivery);
            case IN_DOUBT, HELD -> delivery.known().channelKey() == null && line.channel() instanceof ListingLocator;
            case CALLING, IN_REVIEW, CONFIRMING, DONE, REJECTED, PARKED -> false;
        };
    }

    /** A shop that was kept by hand may have the item already; it is ours from now on and is not created again. */
    private boolean isUnknown(Delivery delivery) {
        Known known = delivery.known();
        return delivery.goal().lane() != Lane.WITHDRAW
                && known.channelKey() == null
                && known.seen() == null
                && line.channel() instanceof ListingLocator;
    }

    private Optional<Delivery> clear(Delivery delivery) {
        if (delivery.known().channelKey() != null) {
            return observe(delivery);
        }
        if (line.channel() instanceof ListingLocator) {
            return locate(delivery);
        }
        return isRepeatable(delivery) ? send(delivery) : hold(delivery);
    }

    /** The same command with the same key, as long as the channel remembers the key. */
    private boolean isRepeatable(Delivery delivery) {
        Doubt doubt = delivery.known().doubt();
        return doubt != null
                && line.channel() instanceof RepeatSafe safe
                && doubt.version() == delivery.goal().version()
                && time.now()
                        .isBefore(doubt.over()
                                .plus(safe.remembersKeysFor())
                                .minus(line.pace().timeout()));
    }

    private Optional<Delivery> hold(Delivery delivery) {
        Delivery held = delivery.with(delivery.progress().because(Issues.lookYourself()));
        return keep(held.in(State.HELD, time.now().plus(Duration.ofDays(1))));
    }

    private Optional<Delivery> locate(Delivery delivery) {
        ListingChannel channel = line.channel();
        Observation seen = caller.look(context -> channel instanceof ListingLocator locator
                ? locator.locate(delivery.sku(), context)
                : channel.observe(delivery.reference(), context));
        return saw(delivery, seen);
    }

    private Optional<Delivery> observe(Delivery delivery) {
        return saw(delivery, caller.look(context -> line.channel().observe(delivery.reference(), context)));
    }

    Optional<Delivery> saw(Delivery delivery, Observation seen) {
        return keep(sightings.look(delivery, seen, time.now()));
    }

    private Optional<Delivery> send(Delivery delivery) {
        Errand errand = prepare(delivery);
        Wanted wanted = errand.wanted();
        return wanted == null ? errand.delivery() : errand.delivery().flatMap(calling -> call(calling, wanted));
    }

    /**
     * A delivery about to be sent.
     *
     * @param delivery how it stands; empty when another process took it
     * @param wanted what to send, the call being on record; null when nothing is to be sent now
     */
    record Errand(Optional<Delivery> delivery, @Nullable Wanted wanted) {}

    /** Asks what is wanted and puts the call on record. */
    Errand prepare(Delivery delivery) {
        Wanted wanted = desired.of(delivery, time.now());
        if (wanted instanceof Wanted.Moved) {
            return new Errand(moved(delivery), null);
        }
        if (wanted instanceof Wanted.Later later) {
            Delivery waiting = delivery.with(delivery.progress().because(later.issue()));
            return new Errand(keep(waiting.waiting(time.now().plus(Patience.REPLANNING))), null);
        }
        return new Errand(keep(delivery.calling(caller.deadline())), wanted);
    }

    private Optional<Delivery> moved(Delivery delivery) {
        Optional<Delivery> read = store.find(delivery.outlet(), delivery.sku());
        return read.isPresent() && read.get().revision() > delivery.revision()
                ? read
                : keep(delivery.waiting(time.now().plus(Patience.REPLANNING)));
    }

    private Optional<Delivery> call(Delivery calling, Wanted wanted) {
        Call call = calling.progress().call();
        if (call == null) {
            return Optional.empty();
        }
        Outcome outcome = sender.send(calling, call, wanted);
        return settle(calling, call, outcome);
    }

    Optional<Delivery> settle(Delivery calling, Call call, @Nullable Outcome outcome) {
        return end(
                calling,
                call,
                delivery -> outcome == null
                        ? outcomes.broken(delivery, call, time.now())
                        : outcomes.settle(delivery, call, outcome, time.now()));
    }

    /** The call surely did nothing, and not because of this item. */
    Optional<Delivery> spare(Delivery calling, Call call) {
        return end(calling, call, delivery -> delivery.waiting(time.now()));
    }

    /** A new intent may have come during the call; the call's end is told to the delivery as it is by then. */
    private Optional<Delivery> end(Delivery calling, Call call, Function<Delivery, Change> end) {
        Optional<Delivery> current = Optional.of(calling);
        while (current.isPresent() && current.get().isUnderWay(call)) {
            Delivery delivery = current.get();
            Optional<Delivery> kept = keep(end.apply(delivery));
            if (kept.isPresent()) {
                return kept;
            }
            current = store.find(delivery.outlet(), delivery.sku());
        }
        return Optional.empty();
    }

    private Optional<Delivery> keep(Change change) {
        Optional<Delivery> kept = store.save(change);
        Receipt receipt = change.receipt();
        if (kept.isPresent() && receipt != null) {
            witness.ended(receipt);
        }
        return kept;
    }
}
