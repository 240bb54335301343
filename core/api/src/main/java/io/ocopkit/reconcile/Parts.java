package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things joined to parts, one pair at a time. */
final class Parts<T extends Comparable<? super T>> {
    private final Map<T, T> parents = new TreeMap<>();

    Parts(Collection<T> things) {
        things.forEach(thing -> parents.put(thing, thing));
    }

    /** What stands for the part that a thing is in. */
    T root(T thing) {
        T at = thing;
        while (!parent(at).equals(at)) {
            T above = parent(parent(at));
            parents.put(at, above);
            at = above;
        }
        return at;
    }

    private T parent(T thing) {
        T parent = parents.get(thing);
        if (parent == null) {
            throw new IllegalArgumentException(thing + " is not among those joined");
        }
        return parent;
    }

    /** Joins the parts of two; false when they are in one already. */
    boolean join(T one, T other) {
        T root = root(one);
        T otherRoot = root(other);
        parents.put(otherRoot, root);
        return !root.equals(otherRoot);
    }

    /** The parts with their members in order, in the order of their first members. */
    Collection<List<T>> all() {
        Map<T, List<T>> parts = new HashMap<>();
        List<List<T>> inOrder = new ArrayList<>();
        for (T thing : parents.keySet()) {
            List<T> part = parts.get(root(thing));
            if (part == null) {
                part = new ArrayList<>();
                parts.put(root(thing), part);
                inOrder.add(part);
            }
            part.add(thing);
        }
        return inOrder;
    }
}
