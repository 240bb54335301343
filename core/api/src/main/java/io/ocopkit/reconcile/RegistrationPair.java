package io.ocopkit.reconcile;

import java.util.Comparator;

/**
 * Two registrations, whichever was named first.
 *
 * @param first the smaller id
 * @param second the greater id
 */
public record RegistrationPair(RegistrationId first, RegistrationId second) implements Comparable<RegistrationPair> {
    private static final Comparator<RegistrationPair> ORDER =
            Comparator.comparing(RegistrationPair::first).thenComparing(RegistrationPair::second);

    /** Refuses a registration paired with itself, and puts the smaller id first. */
    public RegistrationPair {
        int order = first.compareTo(second);
        if (order == 0) {
            throw new IllegalArgumentException("Registration " + first + " is not a pair with itself");
        }
        if (order > 0) {
            RegistrationId smaller = second;
            second = first;
            first = smaller;
        }
    }

    @Override
    public int compareTo(RegistrationPair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first + " + " + second;
    }
}
