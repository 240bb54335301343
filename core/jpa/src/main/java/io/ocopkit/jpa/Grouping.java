package io.ocopkit.jpa;

import io.ocopkit.reconcile.Groups;
import io.ocopkit.reconcile.Link;
import io.ocopkit.reconcile.MergedProduct;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.RegistrationPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * Which products are one, worked out from the decisions in force and nothing else. Memory holds the pairs that were
 * decided, not the register.
 *
 * @param links pairs that are one product
 * @param keptApart pairs that are two
 */
record Grouping(List<Link> links, Set<RegistrationPair> keptApart) {

    static Grouping inForce(StatelessSession session) {
        List<Link> links = linesOf(session, Judgement.ONE_PRODUCT).stream()
                .map(OcopMatchLine::link)
                .toList();
        Set<RegistrationPair> keptApart = new HashSet<>();
        linesOf(session, Judgement.KEPT_APART).forEach(line -> keptApart.add(line.pair()));
        return new Grouping(links, keptApart);
    }

    private static List<OcopMatchLine> linesOf(StatelessSession session, Judgement judgement) {
        return session.createSelectionQuery(
                        "select l from OcopMatch m join OcopMatchLine l on l.line = m.standing.inForce"
                                + " where m.standing.judgement = :judgement",
                        OcopMatchLine.class)
                .setParameter("judgement", judgement.name())
                .getResultList();
    }

    Groups groups() {
        Set<RegistrationId> decided = new HashSet<>();
        links.forEach(link -> addBoth(decided, link.pair()));
        keptApart.forEach(pair -> addBoth(decided, pair));
        return Groups.of(decided, links, keptApart);
    }

    private static void addBoth(Set<RegistrationId> ids, RegistrationPair pair) {
        ids.add(pair.first());
        ids.add(pair.second());
    }

    /** The group of every product that is one with another. */
    static Map<String, String> membersOf(Groups groups) {
        Map<String, String> members = new HashMap<>();
        for (MergedProduct product : groups.products()) {
            if (product.isMerged()) {
                String group = product.registrations().get(0).value();
                product.registrations().forEach(member -> members.put(member.value(), group));
            }
        }
        return members;
    }

    /** Brings the table to what follows from the groups and says how many rows that took. */
    static long store(StatelessSession session, Groups groups) {
        Map<String, String> missing = membersOf(groups);
        List<OcopSameProduct> wrong = new ArrayList<>();
        for (OcopSameProduct stored : stored(session)) {
            if (!missing.remove(stored.productId(), stored.groupId())) {
                wrong.add(stored);
            }
        }
        session.deleteMultiple(wrong);
        session.insertMultiple(missing.entrySet().stream()
                .map(member -> new OcopSameProduct(member.getKey(), member.getValue()))
                .toList());
        return wrong.size() + missing.size();
    }

    static List<OcopSameProduct> stored(StatelessSession session) {
        return session.createSelectionQuery("from OcopSameProduct s order by s.productId", OcopSameProduct.class)
                .getResultList();
    }
}
