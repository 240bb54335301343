package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The signs found so far in one comparison. */
final class Signs {
    private final List<Sign> found = new ArrayList<>();

    /** Notes a sign about two values with its usual weight; the sentence names both. */
    void add(SignCode code, Object left, Object right) {
        add(code, Weights.of(code), left, right);
    }

    /** Notes a sign about two values with another weight. */
    void add(SignCode code, int weight, Object left, Object right) {
        found.add(new Sign(code, weight, SignText.of(code, left.toString(), right.toString())));
    }

    boolean has(SignCode code) {
        return found.stream().anyMatch(sign -> sign.code() == code);
    }

    boolean hasAny(Set<SignCode> codes) {
        return found.stream().anyMatch(sign -> codes.contains(sign.code()));
    }

    int score() {
        return found.stream().mapToInt(Sign::weight).sum();
    }

    List<Sign> inOrder() {
        return found.stream().sorted(Comparator.comparing(Sign::code)).toList();
    }
}
