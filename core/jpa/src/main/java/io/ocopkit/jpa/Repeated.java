package io.ocopkit.jpa;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one copy of what the rows of a stream repeat. Forgets everything when full: what is repeated comes back soon.
 *
 * @param <K> what stands in the row
 * @param <V> the value made of it
 */
final class Repeated<K, V> {
    private static final int CAPACITY = 4096;

    private final Map<K, V> values = new HashMap<>();

    /** Makes a value, of the key or of more columns of the row. */
    interface Maker<V> {
        V make() throws SQLException;
    }

    V get(K key, Maker<V> maker) throws SQLException {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        if (values.size() == CAPACITY) {
            values.clear();
        }
        V made = maker.make();
        values.put(key, made);
        return made;
    }
}
