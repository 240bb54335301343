package io.ocopkit.jpa;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.PageMerge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Finds one candidate by its key. */
final class CandidateLookup {

    private CandidateLookup() {}

    static Optional<Candidate> find(StatelessSession session, Sku sku) {
        OcopOffer offer = session.get(OcopOffer.class, sku.value());
        return offer == null
                ? onRequest(session, sku)
                : whole(session, offer.productId(), groupOf(session, offer.productId()))
                        .map(product -> product.candidate(offer.offer(), offer.offered()));
    }

    /** What stands under a key of a page or an item in shops that are called. */
    static Optional<Candidate> findPage(StatelessSession session, Sku key) {
        List<OcopOffer> packs = packsOf(session, key, true);
        packs = packs.isEmpty() ? packsOf(session, key, false) : packs;
        Optional<Candidate> item = find(session, key);
        return packs.isEmpty() ? item : page(session, key, packs).map(page -> PageMerge.both(page, item.orElse(null)));
    }

    private static List<OcopOffer> packsOf(StatelessSession session, Sku page, boolean offered) {
        return session.createSelectionQuery(
                        "from OcopOffer o where o.page = :page and o.offered = :offered order by o.sku",
                        OcopOffer.class)
                .setParameter("page", page.value())
                .setParameter("offered", offered)
                .setMaxResults(PagesOfPacks.ENOUGH)
                .getResultList();
    }

    private static Optional<Candidate> page(StatelessSession session, Sku key, List<OcopOffer> packs) {
        Map<String, Optional<WholeProduct>> products = new HashMap<>();
        List<Candidate> found = packs.stream()
                .flatMap(pack -> products
                        .computeIfAbsent(
                                pack.productId(), product -> whole(session, product, groupOf(session, product)))
                        .map(product -> product.candidate(pack.offer(), pack.offered()))
                        .stream())
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Candidate.ofPage(key, found));
    }

    /** Of products that are one, the group's own is on request, and only while none of them is offered. */
    private static Optional<Candidate> onRequest(StatelessSession session, Sku sku) {
        String product = sku.value();
        String group = groupOf(session, product);
        if ((group != null && !group.equals(product)) || hasOffers(session, product)) {
            return Optional.empty();
        }
        return whole(session, product, group).map(whole -> whole.candidate(Offer.onRequest(sku), false));
    }

    private static @Nullable String groupOf(StatelessSession session, String product) {
        OcopSameProduct same = session.get(OcopSameProduct.class, product);
        return same == null ? null : same.groupId();
    }

    private static Optional<WholeProduct> whole(StatelessSession session, String product, @Nullable String group) {
        return group == null
                ? WholeProduct.alone(session, product)
                : Optional.ofNullable(
                        WholeProduct.ofGroups(session, List.of(group)).get(group));
    }

    private static boolean hasOffers(StatelessSession session, String product) {
        return !session.createSelectionQuery(
                        "from OcopOffer o where o.productId = :product or o.productId in"
                                + " (select s.productId from OcopSameProduct s where s.groupId = :product)",
                        OcopOffer.class)
                .setParameter("product", product)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
