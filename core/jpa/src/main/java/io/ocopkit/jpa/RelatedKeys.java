package io.ocopkit.jpa;

import io.ocopkit.listing.Sku;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.StatelessSession;

/** Finds the items, pages and products that stand or fall together. */
final class RelatedKeys {
    private static final int PORTION = 500;

    private final StatelessSession session;
    private final SortedSet<Sku> related = new TreeSet<>();

    private RelatedKeys(StatelessSession session) {
        this.session = session;
    }

    static SortedSet<Sku> of(StatelessSession session, Collection<Sku> named) {
        RelatedKeys found = new RelatedKeys(session);
        List<String> keys = named.stream().map(Sku::value).toList();
        for (int from = 0; from < keys.size(); from += PORTION) {
            found.find(keys.subList(from, Math.min(keys.size(), from + PORTION)));
        }
        return found.related;
    }

    private void find(Collection<String> keys) {
        Set<String> products = new HashSet<>(keys);
        products.addAll(productsOf("sku", keys));
        products.addAll(productsOf("page", keys));
        Set<String> whole = SameProducts.around(session, products).and(products);
        add(whole);
        session.createSelectionQuery(
                        "select o.sku, o.page from OcopOffer o where o.productId in :products", Tuple.class)
                .setParameterList("products", whole)
                .getResultList()
                .forEach(offer -> add(keysOf(offer)));
    }

    /** By one column at a time, so that there is an index for each. */
    private List<String> productsOf(String column, Collection<String> keys) {
        return session.createSelectionQuery(
                        "select o.productId from OcopOffer o where o." + column + " in :keys", String.class)
                .setParameterList("keys", keys)
                .getResultList();
    }

    private static List<String> keysOf(Tuple offer) {
        List<String> keys = new ArrayList<>(2);
        keys.add(offer.get(0, String.class));
        if (offer.get(1) != null) {
            keys.add(offer.get(1, String.class));
        }
        return keys;
    }

    private void add(Collection<String> keys) {
        keys.forEach(key -> related.add(new Sku(key)));
    }
}
