package io.ocopkit.jpa;

import io.ocopkit.catalog.ProductReference;
import io.ocopkit.text.VietnameseText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Finds the products a batch of lines names: by our id, by any code the product ever had, or by name, producer and
 * province. The first of these that leads to a product decides.
 */
final class ProductFinder {
    private final StatelessSession session;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<String>> byCode = new HashMap<>();
    private final Map<String, Set<OcopProduct>> byName = new HashMap<>();
    private Loaded<OcopProducer> producers;
    private SameProducts same;

    private ProductFinder(StatelessSession session) {
        this.session = session;
        this.producers = Loaded.byKey(session, OcopProducer.class, List.of());
        this.same = SameProducts.among(session, List.of());
    }

    /** Where a reference leads. */
    sealed interface Place {}

    /**
     * To one product.
     *
     * @param product its id
     */
    record Found(String product) implements Place {}

    /**
     * To several products, between which the line does not decide.
     *
     * @param products their ids
     */
    record Several(Set<String> products) implements Place {}

    /** To none. */
    record Nowhere() implements Place {}

    static ProductFinder prepare(StatelessSession session, List<ProductReference> references) {
        ProductFinder finder = new ProductFinder(session);
        finder.loadIds(keys(references, reference -> Objects.toString(reference.id(), null)));
        finder.loadCodes(keys(references, reference -> Objects.toString(reference.code(), null)));
        finder.loadNames(keys(references, ProductFinder::searchKey));
        finder.loadSame();
        return finder;
    }

    private static Set<String> keys(
            List<ProductReference> references, Function<ProductReference, @Nullable String> key) {
        Set<String> keys = new HashSet<>();
        for (ProductReference reference : references) {
            String found = key.apply(reference);
            if (found != null) {
                keys.add(found);
            }
        }
        return keys;
    }

    /** Coarser than {@link #nameKey}, so its index serves both this and the search for neighbours. */
    private static @Nullable String searchKey(ProductReference reference) {
        return reference.name() == null ? null : VietnameseText.searchKey(reference.name());
    }

    private static @Nullable String nameKey(ProductReference reference) {
        return reference.name() == null ? null : VietnameseText.matchKey(reference.name());
    }

    private void loadIds(Set<String> wanted) {
        Loaded.byKey(session, OcopProduct.class, wanted).all().forEach(product -> ids.add(product.id()));
    }

    private void loadCodes(Set<String> wanted) {
        if (!wanted.isEmpty()) {
            session.createSelectionQuery(
                            "select distinct s.productCode, s.productId from OcopSource s"
                                    + " where s.productCode in :codes and s.productId is not null",
                            Object[].class)
                    .setParameterList("codes", wanted)
                    .getResultList()
                    .forEach(row -> byCode.computeIfAbsent((String) row[0], code -> new TreeSet<>())
                            .add((String) row[1]));
        }
    }

    private void loadNames(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<OcopProduct> named = session.createSelectionQuery(
                        "from OcopProduct p where p.searchKey in :names", OcopProduct.class)
                .setParameterList("names", wanted)
                .getResultList();
        named.forEach(
                product -> byName.computeIfAbsent(VietnameseText.matchKey(product.name()), name -> new HashSet<>())
                        .add(product));
        producers = Loaded.byKey(
                session,
                OcopProducer.class,
                named.stream()
                        .map(OcopProduct::producerId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void loadSame() {
        Set<String> rivals = new HashSet<>();
        byCode.values().forEach(rivals::addAll);
        byName.values().forEach(named -> named.forEach(product -> rivals.add(product.id())));
        same = SameProducts.among(session, rivals);
    }

    Place find(ProductReference reference) {
        if (reference.id() != null && ids.contains(reference.id().value())) {
            return new Found(reference.id().value());
        }
        Collection<String> coded = reference.code() == null
                ? Set.of()
                : byCode.getOrDefault(reference.code().toString(), Set.of());
        return coded.isEmpty() ? byName(reference) : place(coded);
    }

    private Place byName(ProductReference reference) {
        String key = nameKey(reference);
        Set<String> matching = new TreeSet<>();
        for (OcopProduct product : key == null ? Set.<OcopProduct>of() : byName.getOrDefault(key, Set.of())) {
            if (isOf(reference, product)) {
                matching.add(product.id());
            }
        }
        return place(matching);
    }

    private boolean isOf(ProductReference reference, OcopProduct product) {
        OcopProducer producer = product.producerId() == null ? null : producers.find(product.producerId());
        if (reference.producer() != null
                && (producer == null || !producer.nameKey().equals(VietnameseText.matchKey(reference.producer())))) {
            return false;
        }
        return reference.province() == null || Provinces.match(reference.province(), product, producer);
    }

    /** Products that are one are no choice; the smallest id is as good as any. */
    private Place place(Collection<String> products) {
        if (products.isEmpty()) {
            return new Nowhere();
        }
        TreeSet<String> sorted = new TreeSet<>(products);
        return same.areOne(sorted) ? new Found(sorted.first()) : new Several(sorted);
    }
}
