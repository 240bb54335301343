package io.ocopkit.channel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a channel was asked lately: category trees, limits, brands. Bounded, and forgotten after a time. Safe for use by
 * several threads; two that miss at the same moment both ask, which does no harm.
 *
 * @param <K> what was asked for; has to name the shop where answers differ by shop
 * @param <V> what was answered
 */
public final class LookupCache<K, V> {
    private final int capacity;
    private final Duration lifetime;
    private final Map<K, Kept<V>> kept;

    /**
     * An empty cache.
     *
     * @param capacity how many answers are kept, at least 1; beyond it the one that was longest unused goes
     * @param lifetime for how long an answer is good
     */
    public LookupCache(int capacity, Duration lifetime) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A cache keeps at least one answer");
        }
        this.capacity = capacity;
        this.lifetime = lifetime;
        this.kept = new LinkedHashMap<>(16, 0.75f, true);
    }

    private record Kept<V>(V value, Instant until) {}

    /**
     * What was answered lately.
     *
     * @param key what was asked for
     * @param clock the time
     * @return the answer; empty when it was never given, or too long ago
     */
    public synchronized Optional<V> find(K key, Clock clock) {
        return Optional.ofNullable(kept.get(key))
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Kept::value);
    }

    /**
     * Keeps an answer.
     *
     * @param key what was asked for
     * @param value what was answered
     * @param clock the time
     * @return the answer
     */
    public synchronized V keep(K key, V value, Clock clock) {
        kept.put(key, new Kept<>(value, clock.instant().plus(lifetime)));
        if (kept.size() > capacity) {
            kept.remove(kept.keySet().iterator().next());
        }
        return value;
    }
}
