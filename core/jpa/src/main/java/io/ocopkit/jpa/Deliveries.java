package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Load;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Deliveries, receipts and pauses in the database. */
final class Deliveries implements DeliveryStore {
    private final Sessions sessions;
    private final Pauses pauses;
    private final Waking waking;

    Deliveries(Sessions sessions, Waking waking) {
        this.sessions = sessions;
        this.waking = waking;
        this.pauses = new Pauses(sessions);
    }

    @Override
    public Optional<Delivery> find(Outlet outlet, Sku sku) {
        OcopDelivery.Key key = new OcopDelivery.Key(outlet.toString(), sku.value());
        return sessions.inGlance(session -> Optional.ofNullable(session.get(OcopDelivery.class, key)))
                .map(OcopDelivery::delivery);
    }

    @Override
    public Optional<Delivery> findByKey(Outlet outlet, String channelKey) {
        return sessions.inGlance(session -> DeliveryPages.keyed(session, outlet, channelKey)).stream()
                .findFirst()
                .map(OcopDelivery::delivery);
    }

    @Override
    public List<Delivery> due(Outlet outlet, Set<Lane> lanes, Instant now, int limit) {
        return sessions.inGlance(session -> {
            List<OcopDelivery> due = new ArrayList<>();
            for (Lane lane : inOrder(lanes)) {
                if (due.size() < limit) {
                    due.addAll(DeliveryPages.due(session, outlet, lane, now, limit - due.size()));
                }
            }
            return due.stream().map(OcopDelivery::delivery).toList();
        });
    }

    private static List<Lane> inOrder(Set<Lane> lanes) {
        return lanes.stream().sorted().toList();
    }

    @Override
    public Optional<Instant> nextDue(Outlet outlet) {
        return sessions.inGlance(session -> Stream.of(Lane.values())
                .flatMap(lane -> DeliveryPages.firstDue(session, outlet, lane).stream())
                .min(Comparator.naturalOrder()));
    }

    @Override
    public Optional<Delivery> save(Change change) {
        return LockWait.until(() -> saved(List.of(change))).map(kept -> kept.get(0));
    }

    @Override
    public List<Optional<Delivery>> saveAll(List<Change> changes) {
        return changes.size() < 2
                ? DeliveryStore.super.saveAll(changes)
                : LockWait.until(() -> saved(changes))
                        .map(kept -> kept.stream().map(Optional::of).toList())
                        .orElseGet(() -> DeliveryStore.super.saveAll(changes));
    }

    /**
     * All of them, or empty when somebody else has changed one meanwhile. Rows are taken in the order of their SKUs, as
     * {@link Aims} takes them, so nobody waits in a circle. Receipts are numbered while the deliveries' rows are held, so
     * an item's receipts are numbered as they came.
     */
    private Optional<List<Delivery>> saved(List<Change> changes) {
        List<OcopDelivery> stored = changes.stream()
                .map(change -> OcopDelivery.of(change.delivery()))
                .toList();
        try (Work work = sessions.begin()) {
            work.session()
                    .updateMultiple(stored.stream()
                            .sorted(Comparator.comparing(OcopDelivery::sku))
                            .toList());
            work.session()
                    .insertMultiple(changes.stream()
                            .flatMap(change -> OcopReceipt.of(change).stream())
                            .toList());
            work.commit();
            return Optional.of(stored.stream().map(OcopDelivery::delivery).toList());
        } catch (StaleStateException e) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<Delivery> deliveries(Outlet outlet) {
        return DeliveryPages.deliveries(sessions, outlet).map(OcopDelivery::delivery);
    }

    @Override
    public Stream<Receipt> receipts(Outlet outlet) {
        return DeliveryPages.receipts(sessions, outlet).map(OcopReceipt::receipt);
    }

    @Override
    public List<Load> loads(Outlet outlet) {
        return sessions.inGlance(session -> counts(session, outlet)).stream()
                .map(CountedRows::load)
                .sorted(Comparator.comparing(Load::lane).thenComparing(Load::state))
                .toList();
    }

    /** Rows as the database has counted them. */
    record CountedRows(String lane, String state, Long count, Instant oldest) {

        Load load() {
            return new Load(Lane.valueOf(lane), State.valueOf(state), count, oldest);
        }
    }

    private static List<CountedRows> counts(StatelessSession session, Outlet outlet) {
        return session.createSelectionQuery(
                        "select d.goal.lane, d.progress.state, count(*), min(d.goal.since) from OcopDelivery d"
                                + " where d.outlet = :outlet group by d.goal.lane, d.progress.state",
                        CountedRows.class)
                .setParameter("outlet", outlet.toString())
                .getResultList();
    }

    @Override
    public List<Delivery> troubled(Outlet outlet, int limit) {
        return sessions.inGlance(session -> DeliveryPages.troubled(session, outlet, limit)).stream()
                .map(OcopDelivery::delivery)
                .toList();
    }

    @Override
    public boolean wake(Outlet outlet) {
        return sessions.inWork(session -> waking.wake(session, outlet));
    }

    @Override
    public Optional<Pause> pause(Outlet outlet) {
        return pauses.of(outlet);
    }

    @Override
    public void pause(Outlet outlet, @Nullable Pause pause) {
        pauses.put(outlet, pause);
    }
}
