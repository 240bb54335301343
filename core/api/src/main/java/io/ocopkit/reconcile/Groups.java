package io.ocopkit.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Map<RegistrationId, MergedProduct> productOf = new HashMap<>();
    private final List<Link> drawn;
    private final List<Conflict> conflicts;

    private Groups(List<MergedProduct> products, List<Link> drawn, List<Conflict> conflicts) {
        this.products = List.copyOf(products);
        this.products.forEach(product -> product.registrations().forEach(id -> productOf.put(id, product)));
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
        Joining joining = new Joining(registrations, keptApart);
        List<Link> drawn = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Link link : links.stream().sorted(Link.STRONGEST_FIRST).toList()) {
            Optional<RegistrationPair> forbidden = joining.forbidden(link.pair());
            if (forbidden.isPresent()) {
                conflicts.add(new Conflict(link, forbidden.get()));
            } else if (joining.join(link.pair())) {
                drawn.add(link);
            }
        }
        List<MergedProduct> products =
                joining.parts().stream().map(MergedProduct::new).toList();
        return new Groups(products, drawn, conflicts);
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
        MergedProduct product = productOf.get(id);
        if (product == null) {
            throw new IllegalArgumentException("Registration " + id + " is not among those joined");
        }
        return product;
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
