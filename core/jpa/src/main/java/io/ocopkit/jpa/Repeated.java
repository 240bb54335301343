package io.ocopkit.jpa;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps one copy of what the rows of a stream repeat. Forgets everything when full: what is repeated comes back soon.
 *
 * @param <K> what stands in the row
 * @param <V> the value made of it
 */
final class Repeated<K, V> {
    private static final int CAPACITY = 4096;

    private final Map<K, V> values = new HashMap<>();
    private final Function<K, V> maker;

    Repeated(Function<K, V> maker) {
        this.maker = maker;
    }

    V get(K key) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        if (values.size() == CAPACITY) {
            values.clear();
        }
        V made = maker.apply(key);
        values.put(key, made);
        return made;
    }
}
