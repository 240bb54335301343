package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.publishing.delivery.Lane;
import java.time.Instant;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.StatelessSession;

/**
 * Reads deliveries and receipts in the orders their indexes give, each order naming the whole index. Each page is read in
 * a transaction of its own: whoever walks through an outlet asks its channel about one item after the other, which takes
 * hours, and changes the rows as they go.
 */
final class DeliveryPages {
    private static final int PAGE = 500;

    private DeliveryPages() {}

    static Stream<OcopDelivery> deliveries(Sessions sessions, Outlet outlet) {
        return stream(new KeysetPages<OcopDelivery>(last -> sessions.inRead(session -> session.createSelectionQuery(
                        "from OcopDelivery d where d.outlet = :outlet and d.sku > :after order by d.outlet, d.sku",
                        OcopDelivery.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("after", last == null ? "" : last.sku())
                .setMaxResults(PAGE)
                .getResultList())));
    }

    static Stream<OcopReceipt> receipts(Sessions sessions, Outlet outlet) {
        return stream(new KeysetPages<OcopReceipt>(last -> sessions.inRead(session -> session.createSelectionQuery(
                        "from OcopReceipt r where r.outlet = :outlet and r.line > :after order by r.outlet, r.line",
                        OcopReceipt.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("after", last == null ? 0 : last.line())
                .setMaxResults(PAGE)
                .getResultList())));
    }

    private static <T> Stream<T> stream(KeysetPages<T> pages) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        pages, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
    }

    /** One lane at a time: its index begins with what is due longest, however many are settled. */
    static List<OcopDelivery> due(StatelessSession session, Outlet outlet, Lane lane, Instant now, int limit) {
        return session.createSelectionQuery(
                        "from OcopDelivery d where d.outlet = :outlet and d.settled = false and d.goal.lane = :lane"
                                + " and d.progress.dueAt <= :now"
                                + " order by d.outlet, d.settled, d.goal.lane, d.progress.dueAt, d.sku",
                        OcopDelivery.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("lane", lane.name())
                .setParameter("now", StoredInstant.of(now))
                .setMaxResults(limit)
                .getResultList();
    }

    static List<Instant> firstDue(StatelessSession session, Outlet outlet, Lane lane) {
        return session.createSelectionQuery(
                        "select d.progress.dueAt from OcopDelivery d"
                                + " where d.outlet = :outlet and d.settled = false and d.goal.lane = :lane"
                                + " order by d.outlet, d.settled, d.goal.lane, d.progress.dueAt",
                        Instant.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("lane", lane.name())
                .setMaxResults(1)
                .getResultList();
    }

    static List<OcopDelivery> troubled(StatelessSession session, Outlet outlet, int limit) {
        return session.createSelectionQuery(
                        "from OcopDelivery d where d.outlet = :outlet and d.troubled = true"
                                + " order by d.outlet, d.troubled, d.goal.since, d.sku",
                        OcopDelivery.class)
                .setParameter("outlet", outlet.toString())
                .setMaxResults(limit)
                .getResultList();
    }

    static List<OcopDelivery> keyed(StatelessSession session, Outlet outlet, String channelKey) {
        return session.createSelectionQuery(
                        "from OcopDelivery d where d.outlet = :outlet and d.known.channelKey = :key"
                                + " order by d.outlet, d.known.channelKey, d.sku",
                        OcopDelivery.class)
                .setParameter("outlet", outlet.toString())
                .setParameter("key", channelKey)
                .setMaxResults(1)
                .getResultList();
    }
}
