package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Goal;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Aims the deliveries of one outlet at what a plan wants of them, a portion at a time. A portion's rows are held, in the
 * order of the SKUs, before they are read: what a worker saved before that is built upon, and what it tries to save later
 * finds another revision. Workers that hold several rows take them in the same order, so nobody waits in a circle.
 */
final class Aims {
    private static final int PORTION = 250;

    private final StatelessSession session;
    private final Outlet outlet;
    private final NavigableMap<Sku, Goal> goals = new TreeMap<>();

    Aims(StatelessSession session, Outlet outlet) {
        this.session = session;
        this.outlet = outlet;
    }

    void add(Sku sku, Goal goal) {
        if (goals.size() == PORTION || goals.containsKey(sku)) {
            flush();
        }
        goals.put(sku, goal);
    }

    void flush() {
        if (goals.isEmpty()) {
            return;
        }
        Map<Sku, Delivery> held = held();
        List<OcopDelivery> created = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        goals.forEach((sku, goal) -> {
            Delivery former = held.get(sku);
            if (former == null) {
                created.add(OcopDelivery.first(Delivery.of(outlet, sku, goal)));
            } else {
                changes.add(former.aimedAt(goal));
            }
        });
        write(created, changes);
        goals.clear();
    }

    private void write(List<OcopDelivery> created, List<Change> changes) {
        session.insertMultiple(created);
        session.updateMultiple(changes.stream()
                .map(change -> OcopDelivery.of(change.delivery()))
                .toList());
        session.insertMultiple(changes.stream()
                .flatMap(change -> OcopReceipt.of(change).stream())
                .toList());
    }

    private Map<Sku, Delivery> held() {
        return session
                .createSelectionQuery(
                        "from OcopDelivery d where d.outlet = :outlet and d.sku in :skus order by d.outlet, d.sku",
                        OcopDelivery.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("skus", goals.keySet().stream().map(Sku::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(OcopDelivery::delivery)
                .collect(Collectors.toMap(Delivery::sku, Function.identity()));
    }
}
