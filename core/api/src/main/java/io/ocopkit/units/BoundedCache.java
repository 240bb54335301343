package io.ocopkit.units;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers answers: a list of a million rows names a few hundred places. When full it starts over, which costs little
 * and needs no bookkeeping.
 */
final class BoundedCache<K, V> {
    private final int limit;
    private final Map<K, V> answers = new ConcurrentHashMap<>();

    BoundedCache(int limit) {
        this.limit = limit;
    }

    V get(K question, Function<K, V> answering) {
        V known = answers.get(question);
        if (known != null) {
            return known;
        }
        V answer = answering.apply(question);
        if (answers.size() >= limit) {
            answers.clear();
        }
        answers.put(question, answer);
        return answer;
    }
}
