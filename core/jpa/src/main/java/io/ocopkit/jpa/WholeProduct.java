package io.ocopkit.jpa;

import io.ocopkit.certification.Certificate;
import io.ocopkit.listing.Offer;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.publishing.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
