package io.ocopkit.reconcile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs found so far in one comparison. The sentences are written when somebody is to read them. */
final class Signs {
    private final Map<SignCode, Noted> found = new EnumMap<>(SignCode.class);
    private int score;

    private record Noted(int weight, Object left, Object right) {}

    /** Notes a sign about two values with its usual weight; the sentence names both. */
    void add(SignCode code, Object left, Object right) {
        add(code, Weights.of(code), left, right);
    }

    /** Notes a sign about two values with another weight. */
    void add(SignCode code, int weight, Object left, Object right) {
        found.put(code, new Noted(weight, left, right));
        score += weight;
    }

    boolean has(SignCode code) {
        return found.containsKey(code);
    }

    boolean hasAny(Set<SignCode> codes) {
        return !Collections.disjoint(found.keySet(), codes);
    }

    int score() {
        return score;
    }

    List<Sign> inOrder() {
        return found.entrySet().stream()
                .map(entry -> sign(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Sign sign(SignCode code, Noted noted) {
        String left = noted.left().toString();
        String right = noted.right().toString();
        return new Sign(code, noted.weight(), SignText.of(code, left, right));
    }
}
