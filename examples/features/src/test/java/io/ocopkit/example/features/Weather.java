package io.ocopkit.example.features;

import io.ocopkit.testkit.contract.Answer;
import io.ocopkit.testkit.contract.Fault;
import io.ocopkit.testkit.contract.LocalMarket;
import io.ocopkit.testkit.contract.Request;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong while the engine works: by lot one thing or another, and every so often the shop's tokens lapse, whatever
 * is under way. No answer to a renewal is lost: where a refresh token works once, that would call for a person.
 */
final class Weather implements Fault {
    private static final List<Fault> KINDS = List.of(
            Fault.lostAfterEffect().sparing(Weather::isRenewal),
            Fault.lostBeforeEffect(),
            Fault.throttled("2"),
            Fault.status(503));

    private final SplittableRandom lot;
    private final int lull;
    private final Runnable lapse;
    private final AtomicInteger befallen = new AtomicInteger();

    /**
     * Weather that can come again.
     *
     * @param seed what makes the lot repeatable
     * @param lull after how many faults tokens lapse
     * @param lapse lets them
     */
    Weather(long seed, int lull, Runnable lapse) {
        this.lot = new SplittableRandom(seed);
        this.lull = lull;
        this.lapse = lapse;
    }

    /** All platforms whose tokens lapse renew them at a path with this word in it, and nothing else there. */
    static boolean isRenewal(Request request) {
        return request.path().contains("token");
    }

    @Override
    public @Nullable Answer befall(Request request, LocalMarket market) throws InterruptedException {
        if (befallen.incrementAndGet() % lull == 0) {
            lapse.run();
        }
        return next().befall(request, market);
    }

    private synchronized Fault next() {
        return KINDS.get(lot.nextInt(KINDS.size()));
    }

    @Override
    public String toString() {
        return befallen + " befallen, tokens lapsed " + befallen.get() / lull + " times";
    }
}
