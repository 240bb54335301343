package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins registrations, and remembers for every part which pairs keep it from another. */
final class Joining {
    private final Parts<RegistrationId> parts;
    private final Map<RegistrationId, List<RegistrationPair>> keptApart = new HashMap<>();

    Joining(Collection<RegistrationId> registrations, Collection<RegistrationPair> apart) {
        parts = new Parts<>(registrations);
        for (RegistrationPair pair : apart.stream().sorted().distinct().toList()) {
            keptApart(parts.root(pair.first())).add(pair);
            keptApart(parts.root(pair.second())).add(pair);
        }
    }

    private List<RegistrationPair> keptApart(RegistrationId root) {
        return keptApart.computeIfAbsent(root, id -> new ArrayList<>());
    }

    /** The pair that forbids joining two; empty when nothing does. */
    Optional<RegistrationPair> forbidden(RegistrationPair pair) {
        RegistrationId one = parts.root(pair.first());
        RegistrationId other = parts.root(pair.second());
        return keptApart(one).stream()
                .filter(apart -> isBetween(apart, one, other))
                .min(RegistrationPair::compareTo);
    }

    private boolean isBetween(RegistrationPair apart, RegistrationId one, RegistrationId other) {
        RegistrationId first = parts.root(apart.first());
        RegistrationId second = parts.root(apart.second());
        return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
    }

    /** Joins two; false when they were joined already. */
    boolean join(RegistrationPair pair) {
        List<RegistrationPair> further = keptApart(parts.root(pair.second()));
        boolean joined = parts.join(pair.first(), pair.second());
        if (joined) {
            keptApart(parts.root(pair.first())).addAll(further);
        }
        return joined;
    }

    Collection<List<RegistrationId>> parts() {
        return parts.all();
    }
}
