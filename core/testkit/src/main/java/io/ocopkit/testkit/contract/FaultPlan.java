package io.ocopkit.testkit.contract;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;

/** What befalls the requests to come. Safe for use by several threads; every call changes the plan. */
public final class FaultPlan {
    private final Queue<Optional<Fault>> next = new ArrayDeque<>();
    private Optional<Fault> always = Optional.empty();
    private Optional<Draw> draw = Optional.empty();

    FaultPlan() {}

    private record Draw(SplittableRandom random, double share, Fault fault) {}

    /**
     * Befalls the next request not yet spoken for.
     *
     * @param fault what goes wrong
     */
    public synchronized void next(Fault fault) {
        next.add(Optional.of(fault));
    }

    /**
     * Befalls one of the requests to come.
     *
     * @param number the how manieth request not yet spoken for; 1 is the next
     * @param fault what goes wrong
     */
    public synchronized void nth(int number, Fault fault) {
        for (int i = 1; i < number; i++) {
            next.add(Optional.empty());
        }
        next(fault);
    }

    /**
     * Befalls every request until the market heals.
     *
     * @param fault what goes wrong
     */
    public synchronized void always(Fault fault) {
        always = Optional.of(fault);
    }

    /**
     * Befalls some requests, drawn by lot, until the market heals.
     *
     * @param share how many of them, 0 to 1
     * @param seed what makes the lot repeatable
     * @param fault what goes wrong
     */
    public synchronized void share(double share, long seed, Fault fault) {
        draw = Optional.of(new Draw(new SplittableRandom(seed), share, fault));
    }

    /** Nothing goes wrong any more. */
    public synchronized void heal() {
        next.clear();
        always = Optional.empty();
        draw = Optional.empty();
    }

    synchronized Optional<Fault> take() {
        if (!next.isEmpty()) {
            return next.remove();
        }
        if (always.isPresent()) {
            return always;
        }
        return draw.filter(lot -> lot.random.nextDouble() < lot.share).map(Draw::fault);
    }
}
