package io.ocopkit.testkit;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Draws the fate of a call from its number alone, so that a run can be repeated, whichever thread calls. */
final class FateLot {
    /** A prime, so that neighbouring seeds do not share their draws. */
    private static final long APART = 1_000_003;

    private final long seed;
    private final Map<Fate, Double> shares = new EnumMap<>(Fate.class);
    private long throttledEvery = Long.MAX_VALUE;

    FateLot(long seed) {
        this.seed = seed;
    }

    void share(Fate fate, double share) {
        shares.put(fate, share);
    }

    void throttledEvery(long calls) {
        throttledEvery = calls;
    }

    Fate draw(long call) {
        if (call % throttledEvery == 0) {
            return Fate.THROTTLED;
        }
        double left = new SplittableRandom(seed * APART + call).nextDouble();
        for (Map.Entry<Fate, Double> share : shares.entrySet()) {
            left -= share.getValue();
            if (left < 0) {
                return share.getKey();
            }
        }
        return Fate.ANSWERED;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + shares;
    }
}
