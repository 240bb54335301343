package io.ocopkit.example.features;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** When requests arrived at a platform that takes its time for every answer. */
final class Arrivals {
    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final List<Long> nanos = new CopyOnWriteArrayList<>();

    /** One more; it is answered later. */
    void answerLate() {
        nanos.add(System.nanoTime());
        LockSupport.parkNanos(LATENCY.toNanos());
    }

    /** What arrived in whole seconds, the first one left out, of what a platform allows in a second. */
    String share(int allowed) {
        List<Long> times = nanos.stream().sorted().toList();
        long from = times.get(0) + SECOND;
        long seconds = (times.get(times.size() - 1) - from) / SECOND;
        if (seconds < 1) {
            return times.size() + " requests, too few to tell a rate";
        }
        double rate = (double) times.stream()
                        .filter(time -> time >= from && time < from + seconds * SECOND)
                        .count()
                / seconds;
        return String.format(
                Locale.ROOT,
                "%d requests, allowed %d/s, reached %.1f/s in %d s: %.1f %%",
                times.size(),
                allowed,
                rate,
                seconds,
                rate / allowed * 100);
    }
}
