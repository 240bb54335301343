package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Hands out what is due, each item to one worker, and what goes down before everything else. Thread-safe. */
final class DeliveryRun {
    private static final int PORTION = 100;
    private static final int AMONG_OTHERS = 10;
    private static final Set<Lane> SHOWING = EnumSet.of(Lane.CONTENT, Lane.OFFER);
    private static final Set<Lane> WITHDRAWING = EnumSet.of(Lane.WITHDRAW);

    private final DeliveryStore store;
    private final Outlet outlet;
    private final ShopTime time;
    private final Rest rest;
    private final BooleanSupplier goingOn;
    private final Set<Sku> underWay = new HashSet<>();
    private final List<Delivery> portion = new ArrayList<>();
    private long carried;
    private boolean crowded;

    DeliveryRun(DeliveryStore store, Outlet outlet, ShopTime time, Rest rest, BooleanSupplier goingOn) {
        this.store = store;
        this.outlet = outlet;
        this.time = time;
        this.rest = rest;
        this.goingOn = goingOn;
    }

    /** The next withdrawal that is due, and nothing else. */
    synchronized Optional<Delivery> nextWithdrawal() {
        return isOver() ? Optional.empty() : taken(free(WITHDRAWING, underWay.size() + 1));
    }

    /** The next deliveries that are due; a withdrawal goes alone, so that nothing holds it up. */
    synchronized List<Delivery> next(int most) {
        Optional<Delivery> withdrawal = nextWithdrawal();
        if (withdrawal.isPresent() || isOver()) {
            return withdrawal.stream().toList();
        }
        List<Delivery> several = new ArrayList<>();
        Optional<Delivery> next = taken(nextToShow());
        while (next.isPresent()) {
            several.add(next.get());
            next = several.size() < most && !portion.isEmpty() ? taken(nextToShow()) : Optional.empty();
        }
        return several;
    }

    /** Whoever meets another process takes a few at random from then on, so that they seldom meet again. */
    synchronized void carried(Delivery delivery, boolean overtaken) {
        underWay.remove(delivery.sku());
        carried++;
        if (overtaken) {
            crowded = true;
            portion.clear();
        }
    }

    synchronized boolean isIdle() {
        return underWay.isEmpty();
    }

    synchronized long carried() {
        return carried;
    }

    boolean goesOn() {
        return goingOn.getAsBoolean();
    }

    private boolean isOver() {
        return !goesOn() || rest.isOn();
    }

    private Optional<Delivery> nextToShow() {
        if (portion.isEmpty()) {
            portion.addAll(store.due(outlet, SHOWING, time.now(), underWay.size() + PORTION));
            portion.removeIf(delivery -> underWay.contains(delivery.sku()));
            if (crowded) {
                Collections.shuffle(portion);
                portion.subList(Math.min(AMONG_OTHERS, portion.size()), portion.size())
                        .clear();
            }
        }
        return portion.isEmpty() ? Optional.empty() : Optional.of(portion.remove(0));
    }

    private Optional<Delivery> free(Set<Lane> lanes, int limit) {
        List<Delivery> due = store.due(outlet, lanes, time.now(), limit);
        return due.stream()
                .filter(delivery -> !underWay.contains(delivery.sku()))
                .findFirst();
    }

    private Optional<Delivery> taken(Optional<Delivery> next) {
        next.ifPresent(delivery -> underWay.add(delivery.sku()));
        return next;
    }
}
