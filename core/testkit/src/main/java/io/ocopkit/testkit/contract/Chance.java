package io.ocopkit.testkit.contract;

import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/** Faults drawn by lot while many listings are worked off; what failed says which seed it was. */
final class Chance {
    private static final long SEED = 20_261_123;

    private final Trial trial;

    Chance(Trial trial, double share, Fault... faults) {
        this.trial = trial;
        SplittableRandom random = new SplittableRandom(SEED + 1);
        trial.market()
                .faults()
                .share(share, SEED, (request, market) -> one(random, faults).befall(request, market));
    }

    private static synchronized Fault one(SplittableRandom random, Fault... faults) {
        return faults[random.nextInt(faults.length)];
    }

    void forEach(IntConsumer work) {
        for (int i = 0; i < trial.many(); i++) {
            try {
                work.accept(i);
            } catch (AssertionError e) {
                throw new AssertionError("Seed " + SEED + ", listing " + i + ": " + e.getMessage(), e);
            }
        }
    }
}
