package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.RepeatSafe;
import io.ocopkit.publishing.image.Gallery;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    private final Watch watch;
    private final Gallery gallery;

    Courier(Parts parts, Watch watch, Sender sender, Caller caller, Rules rules) {
        this.line = parts.line();
        this.store = parts.store();
        this.rest = parts.rest();
        this.desired = parts.desired();
        this.time = line.time();
        this.watch = watch;
        this.gallery = parts.gallery();
        this.sender = sender;
        this.caller = caller;
        this.outcomes = rules.outcomes();
        this.sightings = rules.sightings();
    }

    /** What it works with. */
    record Parts(ShopLine line, DeliveryStore store, Rest rest, Desired desired, Gallery gallery) {}

    /** Who sees what it does. */
    record Watch(Witness witness, EventLog events) {}

    /** How deliveries move. */
    record Rules(Outcomes outcomes, Sightings sightings) {}

    /** Takes a delivery as far as it gets by now; false when another process took it out of this one's hands. */
    boolean carry(Delivery due) {
        Optional<Delivery> current = Optional.of(due);
        while (current.isPresent() && isDue(current.get())) {
            Delivery before = current.get();
            current = step(before);
            current.filter(after -> isEscalated(before, after)).ifPresent(watch.events()::escalated);
        }
        return current.isPresent();
    }

    private static boolean isEscalated(Delivery before, Delivery after) {
        return after.goal().equals(before.goal())
                && after.progress().resort().compareTo(before.progress().resort()) > 0;
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
        Observation seen = caller.look(
                delivery,
                context -> channel instanceof ListingLocator locator
                        ? locator.locate(delivery.sku(), context)
                        : channel.observe(delivery.reference(), context));
        return saw(delivery, seen);
    }

    private Optional<Delivery> observe(Delivery delivery) {
        return saw(delivery, caller.look(delivery, context -> line.channel().observe(delivery.reference(), context)));
    }

    private Optional<Delivery> saw(Delivery delivery, Observation seen) {
        return keep(sightings.look(delivery, seen, time.now()));
    }

    /** Gives the deliveries that are still in this one's hands. */
    List<Delivery> saw(List<Delivery> deliveries, List<Observation> seen) {
        Iterator<Observation> next = seen.iterator();
        return keep(deliveries.stream()
                        .map(delivery -> sightings.look(delivery, next.next(), time.now()))
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Delivery> send(Delivery delivery) {
        Errand errand = claim(List.of(wish(delivery))).get(0);
        Wanted wanted = errand.wanted();
        return wanted == null
                ? errand.delivery()
                : errand.delivery().flatMap(calling -> call(calling, wanted, errand.remark()));
    }

    /** Asks what is wanted of several, as of each. */
    List<Errand> wishes(List<Delivery> deliveries) {
        Iterator<Wanted> wanted = desired.of(deliveries, time.now()).iterator();
        return deliveries.stream()
                .map(delivery -> wish(delivery, wanted.next()))
                .toList();
    }

    /** Asks what is wanted, and looks at its pictures before the call is put on record, as that may take a while. */
    Errand wish(Delivery delivery) {
        return wish(delivery, desired.of(delivery, time.now()));
    }

    private Errand wish(Delivery delivery, Wanted wanted) {
        if (wanted instanceof Wanted.Moved) {
            return Errand.none(moved(delivery));
        }
        if (wanted instanceof Wanted.Later later) {
            Delivery waiting = delivery.with(delivery.progress().because(later.issue()));
            return Errand.none(keep(waiting.waiting(time.now().plus(Patience.REPLANNING))));
        }
        return wanted instanceof Wanted.Show show && sender.handsPictures(delivery)
                ? hang(delivery, show)
                : new Errand(Optional.of(delivery), wanted, delivery.progress().remark());
    }

    private Errand hang(Delivery delivery, Wanted.Show show) {
        Gallery.View view = gallery.view(show.listing(), delivery.known().isThere());
        if (view instanceof Gallery.View.Waiting wait) {
            Delivery waiting = delivery.with(delivery.progress().because(wait.issue()));
            watch.events().pictured(delivery, wait.issue(), "waits");
            return Errand.none(keep(waiting.waiting(wait.until())));
        }
        Gallery.View.Ready ready = (Gallery.View.Ready) view;
        if (ready.remark() != null) {
            watch.events().pictured(delivery, ready.remark(), "goes_on");
        }
        return new Errand(Optional.of(delivery), new Wanted.Show(ready.listing()), ready.remark());
    }

    /** Puts the calls on record; from here on it must not take long. */
    List<Errand> claim(List<Errand> errands) {
        Instant deadline = caller.deadline();
        List<Change> calls = errands.stream()
                .filter(Errand::isToBeSent)
                .map(errand -> errand.delivery().orElseThrow().calling(deadline))
                .toList();
        Iterator<Optional<Delivery>> calling = keep(calls).iterator();
        return errands.stream()
                .map(errand -> errand.isToBeSent() ? errand.claimed(calling.next()) : errand)
                .toList();
    }

    private Optional<Delivery> moved(Delivery delivery) {
        Optional<Delivery> read = store.find(delivery.outlet(), delivery.sku());
        return read.isPresent() && read.get().revision() > delivery.revision()
                ? read
                : keep(delivery.waiting(time.now().plus(Patience.REPLANNING)));
    }

    private Optional<Delivery> call(Delivery calling, Wanted wanted, @Nullable Issue remark) {
        Call call = calling.progress().call();
        if (call == null) {
            return Optional.empty();
        }
        Outcome outcome = sender.send(calling, call, wanted);
        return settle(settlement(calling, call, outcome, remark));
    }

    Settlement settlement(Delivery calling, Call call, @Nullable Outcome outcome, @Nullable Issue remark) {
        return new Settlement(
                calling,
                call,
                delivery -> outcome == null
                        ? outcomes.broken(delivery, call, time.now())
                        : outcomes.settle(delivery.remarked(outcome, remark), call, outcome, time.now()));
    }

    /** The call surely did nothing, and not because of this item. */
    Settlement spared(Delivery calling, Call call) {
        return new Settlement(calling, call, delivery -> delivery.waiting(time.now()));
    }

    /** Gives the deliveries that are still in this one's hands. */
    List<Delivery> settle(List<Settlement> settlements) {
        Iterator<Settlement> next = settlements.iterator();
        return keep(settlements.stream()
                        .map(settlement -> settlement.end().apply(settlement.calling()))
                        .toList())
                .stream()
                .flatMap(kept -> {
                    Settlement settlement = next.next();
                    return kept.or(() -> settle(settlement)).stream();
                })
                .toList();
    }

    /** A new intent may have come during the call; the call's end is told to the delivery as it is by then. */
    private Optional<Delivery> settle(Settlement settlement) {
        Optional<Delivery> current = Optional.of(settlement.calling());
        while (current.isPresent() && current.get().isUnderWay(settlement.call())) {
            Delivery delivery = current.get();
            Optional<Delivery> kept = keep(settlement.end().apply(delivery));
            if (kept.isPresent()) {
                return kept;
            }
            current = store.find(delivery.outlet(), delivery.sku());
        }
        return Optional.empty();
    }

    private Optional<Delivery> keep(Change change) {
        return keep(List.of(change)).get(0);
    }

    private List<Optional<Delivery>> keep(List<Change> changes) {
        List<Optional<Delivery>> kept = changes.isEmpty() ? List.of() : store.saveAll(changes);
        for (int i = 0; i < kept.size(); i++) {
            Receipt receipt = changes.get(i).receipt();
            if (receipt != null && kept.get(i).isPresent()) {
                watch.witness().ended(receipt);
                watch.events().ended(receipt);
            }
        }
        return kept;
    }
}
