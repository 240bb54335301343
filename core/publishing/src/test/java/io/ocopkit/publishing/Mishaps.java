package io.ocopkit.publishing;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What goes wrong between the engine and a marketplace: shares of calls, drawn from one seed. */
final class Mishaps {
    private final Random random;
    private final TestClock clock;
    private final Map<String, Integer> calls = new TreeMap<>();
    private final List<Supplier<Outcome>> late = new ArrayList<>();
    private double lostBefore;
    private double lostAfter;
    private double throttled;
    private double failing;
    private boolean lateEffects;
    private Runnable meanwhile = () -> {};

    Mishaps(long seed, TestClock clock) {
        this.random = new Random(seed);
        this.clock = clock;
    }

    Mishaps lostBefore(double share) {
        lostBefore = share;
        return this;
    }

    Mishaps lostAfter(double share) {
        lostAfter = share;
        return this;
    }

    Mishaps throttled(double share) {
        throttled = share;
        return this;
    }

    Mishaps failing(double share) {
        failing = share;
        return this;
    }

    /** What is lost before it takes effect takes effect later, when {@link #deliverLate} is called. */
    Mishaps lateEffects() {
        lateEffects = true;
        return this;
    }

    /** Happens while the next call is under way. */
    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    void heal() {
        lostBefore = 0;
        lostAfter = 0;
        throttled = 0;
        failing = 0;
    }

    synchronized void deliverLate() {
        for (Supplier<Outcome> effect : late) {
            Outcome nobodyHears = effect.get();
            assert nobodyHears != null;
        }
        late.clear();
    }

    synchronized int calls() {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int calls(String kind) {
        return calls.getOrDefault(kind, 0);
    }

    synchronized void forgetCalls() {
        calls.clear();
    }

    Outcome around(String kind, Sku sku, Supplier<Outcome> effect) {
        Outcome trouble = beforeLooking(kind);
        if (trouble != null) {
            return trouble;
        }
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return lose(sku, effect);
    }

    private synchronized Outcome lose(Sku sku, Supplier<Outcome> effect) {
        Outcome unknown = new Outcome.InDoubt(new ListingReference(sku, null));
        double lot = random.nextDouble();
        if (lot < lostBefore) {
            if (lateEffects) {
                late.add(effect);
            }
            return unknown;
        }
        Outcome outcome = effect.get();
        return lot < lostBefore + lostAfter ? unknown : outcome;
    }

    synchronized @Nullable Outcome beforeLooking(String kind) {
        calls.merge(kind, 1, Integer::sum);
        double lot = random.nextDouble();
        if (lot < throttled) {
            return new Outcome.Throttled(clock.instant().plusSeconds(7));
        }
        return lot < throttled + failing ? new Outcome.Transient(issue("BUSY_" + random.nextInt(5))) : null;
    }

    static Issue issue(String code) {
        return new Issue(
                code,
                "",
                Severity.ERROR,
                Citation.of("bazaar"),
                BilingualText.of("Chợ đang bận", "The bazaar is busy"),
                BilingualText.of("Đợi", "Wait"),
                null);
    }
}
