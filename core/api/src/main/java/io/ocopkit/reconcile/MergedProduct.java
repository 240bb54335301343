package io.ocopkit.reconcile;

import java.util.List;

/**
 * One product with all its registrations.
 *
 * @param registrations their ids in order; at least one
 */
public record MergedProduct(List<RegistrationId> registrations) {

    /** Sorts; refuses a product nobody registered. */
    public MergedProduct {
        registrations = registrations.stream().sorted().distinct().toList();
        if (registrations.isEmpty()) {
            throw new IllegalArgumentException("A product has a registration");
        }
    }

    /**
     * Whether it is registered more than once.
     *
     * @return true from two registrations on
     */
    public boolean isMerged() {
        return registrations.size() > 1;
    }
}
