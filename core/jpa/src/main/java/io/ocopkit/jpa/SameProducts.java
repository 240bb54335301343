package io.ocopkit.jpa;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Which of some products are one. A product that is one with no other stands for itself. */
final class SameProducts {
    private final Map<String, String> groups = new HashMap<>();

    private SameProducts() {}

    static SameProducts among(StatelessSession session, Collection<String> products) {
        SameProducts same = new SameProducts();
        Loaded.byKey(session, OcopSameProduct.class, products).all().forEach(same::add);
        return same;
    }

    /** Knows those that are one with any of them, too. */
    static SameProducts around(StatelessSession session, Collection<String> products) {
        SameProducts same = among(session, products);
        if (!same.groups.isEmpty()) {
            session.createSelectionQuery("from OcopSameProduct s where s.groupId in :groups", OcopSameProduct.class)
                    .setParameterList("groups", new HashSet<>(same.groups.values()))
                    .getResultList()
                    .forEach(same::add);
        }
        return same;
    }

    private void add(OcopSameProduct member) {
        groups.put(member.productId(), member.groupId());
    }

    String groupOf(String product) {
        return groups.getOrDefault(product, product);
    }

    boolean areOne(Collection<String> products) {
        return products.stream().map(this::groupOf).distinct().count() == 1;
    }

    /** The products and all known to be one with others. */
    Set<String> and(Collection<String> products) {
        Set<String> all = new HashSet<>(products);
        all.addAll(groups.keySet());
        return all;
    }
}
