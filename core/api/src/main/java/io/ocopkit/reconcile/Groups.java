package io.ocopkit.reconcile;

import java.util.Collection;
import java.util.List;

/**
 * Registrations joined to products: every registration is in exactly one product, and two that a person keeps apart never
 * are in the same one, not through any chain either.
 *
 * <p>Links are drawn from the strongest to the weakest: what a person confirmed first, then by score. A link that would
 * bring together a pair that is kept apart is left out and reported as a {@link Conflict}; it is the weakest of its chain.
 * Immutable; the order of the input does not matter.
 */
public final class Groups {
    private final List<MergedProduct> products;
    private final List<Link> drawn;
    private final List<Conflict> conflicts;

    private Groups(List<MergedProduct> products, List<Link> drawn, List<Conflict> conflicts) {
        this.products = List.copyOf(products);
        this.drawn = List.copyOf(drawn);
        this.conflicts = List.copyOf(conflicts);
    }

    /**
     * Joins registrations.
     *
     * @param registrations all of them
     * @param links pairs that are one product, found or confirmed
     * @param keptApart pairs that a person has said are two products
     * @return the products
     * @throws IllegalArgumentException when a pair names a registration that is not among them
     */
    public static Groups of(
            Collection<RegistrationId> registrations, Collection<Link> links, Collection<RegistrationPair> keptApart) {
        throw new UnsupportedOperationException();
    }

    /**
     * The products, in the order of their first registration.
     *
     * @return every registration in exactly one of them
     */
    public List<MergedProduct> products() {
        return products;
    }

    /**
     * The product a registration belongs to.
     *
     * @param id the registration
     * @return the product
     * @throws IllegalArgumentException when the registration is not among those joined
     */
    public MergedProduct productOf(RegistrationId id) {
        return products.stream()
                .filter(product -> product.registrations().contains(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Registration " + id + " is not among those joined"));
    }

    /**
     * The links that joined something: as many as there are registrations more than products. A link between two that
     * were joined already is not among them.
     *
     * @return strongest first
     */
    public List<Link> drawn() {
        return drawn;
    }

    /**
     * The links that were left out for a pair that is kept apart.
     *
     * @return strongest first
     */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
