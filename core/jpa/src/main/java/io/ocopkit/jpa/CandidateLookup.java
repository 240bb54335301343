package io.ocopkit.jpa;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.Candidate;
import io.ocopkit.publishing.PageMerge;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Finds a few candidates by their keys. */
final class CandidateLookup {

    private CandidateLookup() {}

    static Map<Sku, Candidate> items(StatelessSession session, Collection<Sku> skus) {
        Loaded<OcopOffer> offers = Loaded.byKey(
                session, OcopOffer.class, skus.stream().map(Sku::value).toList());
        Map<String, WholeProduct> products = WholeProduct.of(session, productsOf(offers.all()));
        Map<Sku, Candidate> found = new HashMap<>();
        for (Sku sku : skus) {
            OcopOffer offer = offers.find(sku.value());
            Optional<Candidate> candidate = offer == null ? onRequest(session, sku) : offered(offer, products);
            candidate.ifPresent(item -> found.put(sku, item));
        }
        return found;
    }

    /** What stands under keys of pages or items in shops that are called. */
    static Map<Sku, Candidate> pages(StatelessSession session, Collection<Sku> keys) {
        Map<Sku, Candidate> found = new HashMap<>(items(session, keys));
        for (Sku page : pagesAmong(session, keys)) {
            page(session, page).ifPresent(whole -> found.put(page, PageMerge.both(whole, found.get(page))));
        }
        return found;
    }

    private static List<Sku> pagesAmong(StatelessSession session, Collection<Sku> keys) {
        return session
                .createSelectionQuery("select distinct o.page from OcopOffer o where o.page in :keys", String.class)
                .setParameter("keys", keys.stream().map(Sku::value).toList())
                .getResultList()
                .stream()
                .map(Sku::new)
                .toList();
    }

    private static Optional<Candidate> page(StatelessSession session, Sku key) {
        List<OcopOffer> offered = packsOf(session, key, true);
        List<OcopOffer> packs = offered.isEmpty() ? packsOf(session, key, false) : offered;
        Map<String, WholeProduct> products = WholeProduct.of(session, productsOf(packs));
        List<Candidate> found =
                packs.stream().flatMap(pack -> offered(pack, products).stream()).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Candidate.ofPage(key, found));
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

    private static List<String> productsOf(Collection<OcopOffer> offers) {
        return offers.stream().map(OcopOffer::productId).toList();
    }

    private static Optional<Candidate> offered(OcopOffer offer, Map<String, WholeProduct> products) {
        return Optional.ofNullable(products.get(offer.productId()))
                .map(product -> product.candidate(offer.offer(), offer.offered()));
    }

    /** Of products that are one, the group's own is on request, and only while none of them is offered. */
    private static Optional<Candidate> onRequest(StatelessSession session, Sku sku) {
        String product = sku.value();
        OcopSameProduct same = session.get(OcopSameProduct.class, product);
        if ((same != null && !Objects.equals(same.groupId(), product)) || hasOffers(session, product)) {
            return Optional.empty();
        }
        return Optional.ofNullable(WholeProduct.of(session, List.of(product)).get(product))
                .map(whole -> whole.candidate(Offer.onRequest(sku), false));
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
