package io.ocopkit.testkit;

import io.ocopkit.channel.Issue;
import io.ocopkit.listing.Sku;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What goes wrong at a {@link Market}: {@code Faults.seeded(7).share(LOST_AFTER_EFFECT, 0.1).rejects("MO-1", issue)}. The
 * fate of a call depends on the seed and the number of the call alone. To be described by one thread before it is handed
 * over; every call changes it and returns it.
 */
public final class Faults {
    private final FateLot lot;
    final Map<Sku, Issue> rejected = new HashMap<>();
    final Map<Sku, Issue> refusedInReview = new HashMap<>();
    final Set<Sku> throwing = new HashSet<>();
    final Set<Sku> failingWithdrawals = new HashSet<>();
    final Set<Sku> lyingWithdrawals = new HashSet<>();
    boolean allOrNothing;
    Duration latency = Duration.ZERO;
    Duration lag = Duration.ZERO;
    Duration lateness = Duration.ZERO;
    Duration review = Duration.ZERO;
    Instant throttledUntil = Instant.MIN;
    long callsPerToken = Long.MAX_VALUE;

    private Faults(long seed) {
        lot = new FateLot(seed);
    }

    /**
     * Nothing goes wrong until something is said.
     *
     * @return no faults, with seed 0
     */
    public static Faults none() {
        return seeded(0);
    }

    /**
     * Nothing goes wrong until something is said.
     *
     * @param seed what random faults are drawn from
     * @return no faults
     */
    public static Faults seeded(long seed) {
        return new Faults(seed);
    }

    /**
     * Lets a share of the calls have a fate.
     *
     * @param fate the fate
     * @param share from 0 to 1; all shares together at most 1
     * @return this
     */
    public Faults share(Fate fate, double share) {
        lot.share(fate, share);
        return this;
    }

    /**
     * Makes every call take some time: a {@link MutableClock} is moved, any other is waited for.
     *
     * @param time how long
     * @return this
     */
    public Faults latency(Duration time) {
        latency = time;
        return this;
    }

    /**
     * Throttles every so manieth call.
     *
     * @param calls every how many
     * @return this
     */
    public Faults throttledEvery(long calls) {
        lot.throttledEvery(calls);
        return this;
    }

    /**
     * Throttles every call before an instant.
     *
     * @param until the instant
     * @return this
     */
    public Faults throttledUntil(Instant until) {
        throttledUntil = until;
        return this;
    }

    /**
     * Rejects a listing whenever it is published or offered.
     *
     * @param sku our key
     * @param issue why
     * @return this
     */
    public Faults rejects(String sku, Issue issue) {
        rejected.put(new Sku(sku), issue);
        return this;
    }

    /**
     * Lets one bad listing keep a whole batch out.
     *
     * @return this
     */
    public Faults allOrNothing() {
        allOrNothing = true;
        return this;
    }

    /**
     * Makes the adapter throw at every command for a listing.
     *
     * @param sku our key
     * @return this
     */
    public Faults throwsException(String sku) {
        throwing.add(new Sku(sku));
        return this;
    }

    /**
     * Lets a token serve a number of calls only.
     *
     * @param calls how many
     * @return this
     */
    public Faults authExpires(long calls) {
        callsPerToken = calls;
        return this;
    }

    /**
     * Lets looking show an effect only some time after it happened.
     *
     * @param delay how long after
     * @return this
     */
    public Faults eventuallyConsistent(Duration delay) {
        lag = delay;
        return this;
    }

    /**
     * Lets a call that was lost before its effect take effect later nevertheless.
     *
     * @param delay how long after
     * @return this
     */
    public Faults lateEffect(Duration delay) {
        lateness = delay;
        return this;
    }

    /**
     * Makes every withdrawal of a listing fail.
     *
     * @param sku our key
     * @return this
     */
    public Faults withdrawalsFail(String sku) {
        failingWithdrawals.add(new Sku(sku));
        return this;
    }

    /**
     * Makes every withdrawal of a listing be called done, and not be done.
     *
     * @param sku our key
     * @return this
     */
    public Faults withdrawalsLie(String sku) {
        lyingWithdrawals.add(new Sku(sku));
        return this;
    }

    /**
     * Reviews every listing before it is shown.
     *
     * @param time how long
     * @return this
     */
    public Faults review(Duration time) {
        review = time;
        return this;
    }

    /**
     * Refuses a listing at the end of its review.
     *
     * @param sku our key
     * @param issue why
     * @return this
     */
    public Faults refusesInReview(String sku, Issue issue) {
        refusedInReview.put(new Sku(sku), issue);
        return this;
    }

    Fate fateOf(long call, Instant now) {
        return now.isBefore(throttledUntil) ? Fate.THROTTLED : lot.draw(call);
    }

    @Override
    public String toString() {
        return "Faults[" + lot + "]";
    }
}
