package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.BatchLocator;
import io.ocopkit.channel.BatchOffers;
import io.ocopkit.channel.BatchPublishing;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Carries several deliveries at once where the channel takes several in one request: they are looked for together, put up
 * together, priced together. Each is asked about, put on record and settled as if it travelled alone, and what cannot
 * travel with others does travel alone.
 */
final class Convoy {
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** Once more for those that were not let in before the credentials were renewed, or kept out by one among them. */
    private static final int ROUNDS = 2;

    private final ListingChannel channel;
    private final Courier courier;
    private final Sender sender;
    private final Caller caller;

    Convoy(ListingChannel channel, Courier courier, Sender sender, Caller caller) {
        this.channel = channel;
        this.courier = courier;
        this.sender = sender;
        this.caller = caller;
    }

    /** How many deliveries are worth taking at once. */
    int size() {
        return Math.max(Math.max(publishBatch(), offerBatch()), locateBatch());
    }

    /** Takes deliveries as far as they get while it goes on; gives those another process took out of this one's hands. */
    Set<Sku> carry(List<Delivery> due, BooleanSupplier goingOn) {
        List<Delivery> left = due;
        for (int round = 0; round < ROUNDS && due.size() > 1 && goingOn.getAsBoolean(); round++) {
            left = together(left, locateBatch(), courier::isSought, this::locate);
            left = together(left, publishBatch(), this::isContent, batch -> send(batch, Lane.CONTENT));
            left = together(left, offerBatch(), this::isOffer, batch -> send(batch, Lane.OFFER));
        }
        Set<Sku> overtaken = new HashSet<>();
        due.forEach(delivery -> overtaken.add(delivery.sku()));
        left.stream()
                .filter(delivery -> !goingOn.getAsBoolean() || courier.carry(delivery))
                .forEach(delivery -> overtaken.remove(delivery.sku()));
        return overtaken;
    }

    private int locateBatch() {
        return channel instanceof BatchLocator locator ? locator.locateBatch() : 1;
    }

    /** A batch is never sent again as it was, so what is in doubt must be found by looking. */
    private int publishBatch() {
        return channel instanceof BatchPublishing publishing && channel instanceof ListingLocator
                ? publishing.publishBatch()
                : 1;
    }

    private int offerBatch() {
        return channel instanceof BatchOffers offers ? offers.offerBatch() : 1;
    }

    private boolean isContent(Delivery delivery) {
        return isToBeSent(delivery) && !isPriceAlone(delivery);
    }

    private boolean isOffer(Delivery delivery) {
        return isToBeSent(delivery) && isPriceAlone(delivery);
    }

    private boolean isToBeSent(Delivery delivery) {
        return delivery.progress().state() == State.WAITING
                && delivery.goal().lane() != Lane.WITHDRAW
                && !courier.isSought(delivery);
    }

    private static boolean isPriceAlone(Delivery delivery) {
        return delivery.goal().lane() == Lane.OFFER && delivery.known().channelKey() != null;
    }

    /** One stage of the way: what may go together goes, in portions the channel takes; everything else stays as it is. */
    private List<Delivery> together(List<Delivery> all, int size, Predicate<Delivery> fits, Stage stage) {
        List<Delivery> batch = all.stream()
                .filter(delivery -> courier.isDue(delivery) && fits.test(delivery))
                .toList();
        if (size < 2 || batch.size() < 2) {
            return all;
        }
        List<Delivery> left = new ArrayList<>(all);
        left.removeAll(batch);
        for (int from = 0; from < batch.size(); from += size) {
            left.addAll(stage.go(batch.subList(from, Math.min(batch.size(), from + size))));
        }
        return left;
    }

    /** Takes a batch one step further; those another process took are missing afterwards. */
    private interface Stage {
        List<Delivery> go(List<Delivery> batch);
    }

    private List<Delivery> locate(List<Delivery> batch) {
        return courier.saw(batch, look(batch.stream().map(Delivery::sku).toList()));
    }

    private List<Observation> look(List<Sku> skus) {
        return channel instanceof BatchLocator locator
                ? caller.lookAll(skus.size(), context -> locator.locateAll(skus, context))
                : List.of();
    }

    private List<Delivery> send(List<Delivery> batch, Lane lane) {
        List<Delivery> left = new ArrayList<>();
        List<Passenger> passengers = new ArrayList<>();
        for (Errand errand : courier.claim(wishes(batch))) {
            Passenger passenger = passenger(errand);
            if (passenger == null) {
                errand.delivery().ifPresent(left::add);
            } else {
                passengers.add(passenger);
            }
        }
        if (!passengers.isEmpty()) {
            left.addAll(settle(passengers, sender.sendTogether(passengers, lane)));
        }
        return left;
    }

    /** Where looking at pictures took its time, the gate is asked once more before the first call is put on record. */
    private List<Errand> wishes(List<Delivery> batch) {
        long begun = System.nanoTime();
        List<Errand> wishes = courier.wishes(batch);
        return System.nanoTime() - begun < FRESH.toNanos()
                ? wishes
                : wishes.stream().map(this::again).toList();
    }

    private Errand again(Errand wish) {
        return wish.wanted() == null ? wish : wish.delivery().map(courier::wish).orElse(wish);
    }

    private static @Nullable Passenger passenger(Errand errand) {
        Delivery delivery = errand.delivery().orElse(null);
        if (delivery == null || !(errand.wanted() instanceof Wanted.Show show)) {
            return null;
        }
        Call call = delivery.progress().call();
        return call == null ? null : new Passenger(delivery, call, show.listing(), errand.remark());
    }

    /** What was kept out by a bad fellow traveller is no failure of its own; it goes once more with the others, then alone. */
    private List<Delivery> settle(List<Passenger> passengers, @Nullable List<Outcome> outcomes) {
        boolean spoilt = outcomes != null && outcomes.stream().anyMatch(Outcome.Rejected.class::isInstance);
        List<Settlement> settlements = new ArrayList<>();
        for (int i = 0; i < passengers.size(); i++) {
            Passenger passenger = passengers.get(i);
            Outcome outcome = outcomes == null ? null : outcomes.get(i);
            settlements.add(
                    spoilt && outcome instanceof Outcome.Transient
                            ? courier.spared(passenger.delivery(), passenger.call())
                            : courier.settlement(passenger.delivery(), passenger.call(), outcome, passenger.remark()));
        }
        return courier.settle(settlements);
    }
}
