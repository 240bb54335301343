package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.certification.CertificateHistory;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * A product with all the products of the register that are one with it.
 *
 * @param product the product
 * @param producer its producer; null when no list names one
 * @param certificates those of all members, settled
 * @param recognised whether the latest complete list has any of them
 */
record WholeProduct(Product product, @Nullable Producer producer, List<Certificate> certificates, boolean recognised) {

    /** Products by their ids, each with those that are one with it. */
    static Map<String, WholeProduct> of(StatelessSession session, Collection<String> products) {
        Map<String, String> groups = new HashMap<>();
        Loaded.byKey(session, OcopSameProduct.class, products)
                .all()
                .forEach(same -> groups.put(same.productId(), same.groupId()));
        Map<String, WholeProduct> wholes = ofGroups(session, Set.copyOf(groups.values()));
        Map<String, WholeProduct> found = alone(
                session,
                products.stream()
                        .filter(product -> !groups.containsKey(product))
                        .toList());
        groups.forEach((product, group) ->
                Optional.ofNullable(wholes.get(group)).ifPresent(whole -> found.put(product, whole)));
        return found;
    }

    /** Products that are one with no other. */
    private static Map<String, WholeProduct> alone(StatelessSession session, Collection<String> ids) {
        Map<String, WholeProduct> found = new HashMap<>();
        if (!ids.isEmpty()) {
            ProductRows rows = ProductRows.load(session, ids);
            rows.all().forEach(stored -> found.put(stored.id(), alone(stored, rows)));
        }
        return found;
    }

    private static WholeProduct alone(OcopProduct stored, ProductRows rows) {
        return new WholeProduct(
                stored.product(),
                rows.producerOf(stored),
                CertificateHistory.settle(rows.certificatesOf(stored)),
                stored.recognised());
    }

    /** Products that are one, by their groups. */
    static Map<String, WholeProduct> ofGroups(StatelessSession session, Collection<String> groups) {
        Map<String, WholeProduct> wholes = new HashMap<>();
        if (!groups.isEmpty()) {
            for (Members members : Members.ofGroups(session, groups)) {
                wholes.put(members.product().id().value(), of(members));
            }
        }
        return wholes;
    }

    private static WholeProduct of(Members members) {
        return new WholeProduct(members.product(), members.producer(), members.certificates(), members.anyRecognised());
    }

    Candidate candidate(Offer offer, boolean offered) {
        return new Candidate(product, producer, certificates, offer, offered, recognised);
    }
}
