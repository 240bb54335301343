package io.ocopkit.jpa;

import io.ocopkit.reconcile.Conflict;
import io.ocopkit.reconcile.Groups;
import io.ocopkit.reconcile.Inventory;
import io.ocopkit.reconcile.Link;
import io.ocopkit.reconcile.MergedProduct;
import io.ocopkit.reconcile.Registration;
import io.ocopkit.reconcile.RegistrationId;
import io.ocopkit.reconcile.RegistrationPair;
import io.ocopkit.reconcile.Relation;
import io.ocopkit.units.AdministrativeUnits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/**
 * Counts what the latest complete lists have. Two products may be one by way of a third that no list has any more; they
 * are one here too.
 */
final class Stocktaking {
    private final List<Registration> counted;
    private final Set<RegistrationId> ids;
    private final Grouping grouping;
    private final Groups all;

    Stocktaking(StatelessSession session) {
        try (Stream<Registration> registrations = RegisteredProducts.recognised(session)) {
            this.counted = registrations.toList();
        }
        this.ids = counted.stream().map(Registration::id).collect(Collectors.toSet());
        this.grouping = Grouping.inForce(session);
        this.all = grouping.groups();
    }

    Inventory inventory(AdministrativeUnits units) {
        return Inventory.of(units, counted, Groups.of(ids, links(), keptApart()));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        grouping.links().stream().filter(link -> isCounted(link.pair())).forEach(links::add);
        for (MergedProduct product : all.products()) {
            List<RegistrationId> members =
                    product.registrations().stream().filter(ids::contains).toList();
            for (int i = 1;
                    i < members.size()
                            && members.size() < product.registrations().size();
                    i++) {
                RegistrationPair pair = new RegistrationPair(members.get(i - 1), members.get(i));
                links.add(new Link(pair, Relation.UNTOLD, Integer.MIN_VALUE, false));
            }
        }
        return links;
    }

    private Set<RegistrationPair> keptApart() {
        Set<RegistrationPair> apart = new HashSet<>();
        grouping.keptApart().stream().filter(this::isCounted).forEach(apart::add);
        for (Conflict conflict : all.conflicts()) {
            if (isCounted(conflict.leftOut().pair()) && !isCounted(conflict.keptApart())) {
                apart.add(conflict.leftOut().pair());
            }
        }
        return apart;
    }

    private boolean isCounted(RegistrationPair pair) {
        return ids.contains(pair.first()) && ids.contains(pair.second());
    }
}
