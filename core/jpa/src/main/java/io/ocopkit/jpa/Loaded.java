package io.ocopkit.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Rows of one table, read for one batch in one query and written back in one batch. */
final class Loaded<E> {
    private final StatelessSession session;
    private final Map<String, E> rows = new HashMap<>();
    private final Set<E> added = new LinkedHashSet<>();
    private final Set<E> touched = new LinkedHashSet<>();

    private Loaded(StatelessSession session) {
        this.session = session;
    }

    static <E> Loaded<E> byKey(StatelessSession session, Class<E> type, Collection<String> keys) {
        Loaded<E> loaded = new Loaded<>(session);
        List<String> ordered = List.copyOf(Set.copyOf(keys));
        if (!ordered.isEmpty()) {
            List<E> found = session.getMultiple(type, ordered);
            for (int i = 0; i < found.size(); i++) {
                loaded.put(ordered.get(i), found.get(i));
            }
        }
        return loaded;
    }

    static Loaded<OcopCertificate> certificatesOf(StatelessSession session, Collection<String> products) {
        Loaded<OcopCertificate> loaded = new Loaded<>(session);
        session.createSelectionQuery("from OcopCertificate c where c.productId in :products", OcopCertificate.class)
                .setParameterList("products", products)
                .getResultList()
                .forEach(certificate -> loaded.put(certificate.id(), certificate));
        return loaded;
    }

    private void put(String key, @Nullable E row) {
        if (row != null) {
            rows.put(key, row);
        }
    }

    @Nullable
    E find(String key) {
        return rows.get(key);
    }

    Collection<E> all() {
        return rows.values();
    }

    void add(String key, E row) {
        rows.put(key, row);
        added.add(row);
    }

    void touch(E row) {
        if (!added.contains(row)) {
            touched.add(row);
        }
    }

    /** What is new or was touched, until it is saved. */
    Stream<E> changed() {
        return Stream.concat(added.stream(), touched.stream());
    }

    void save() {
        session.insertMultiple(new ArrayList<>(added));
        session.updateMultiple(new ArrayList<>(touched));
        added.clear();
        touched.clear();
    }
}
