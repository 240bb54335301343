package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Load;
import io.ocopkit.publishing.delivery.Pause;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries that are forgotten at the end of the test. */
final class InMemoryDeliveries implements DeliveryStore {

    private static final Comparator<Delivery> BY_URGENCY = Comparator.comparing(
                    (Delivery delivery) -> delivery.progress().dueAt())
            .thenComparing(Delivery::sku);

    private final Map<Outlet, Map<Sku, Delivery>> deliveries = new HashMap<>();
    private final Map<Outlet, Map<Lane, NavigableSet<Delivery>>> open = new HashMap<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Map<Outlet, Pause> pauses = new HashMap<>();
    private final Set<Thread> askers = new HashSet<>();

    synchronized void aim(Outlet outlet, Sku sku, Goal goal) {
        Optional<Delivery> known = find(outlet, sku);
        keep(known.map(delivery -> delivery.aimedAt(goal))
                .orElseGet(() -> new Change(Delivery.of(outlet, sku, goal), null)));
    }

    private Delivery keep(Change change) {
        Delivery given = change.delivery();
        Delivery kept = new Delivery(
                given.outlet(), given.sku(), given.goal(), given.progress(), given.known(), given.revision() + 1);
        Delivery former = book(given.outlet()).put(given.sku(), kept);
        if (former != null) {
            open(former).remove(former);
        }
        if (!kept.progress().state().isSettled()) {
            open(kept).add(kept);
        }
        if (change.receipt() != null) {
            receipts.add(change.receipt());
        }
        return kept;
    }

    /** Whoever has asked what is due so far. */
    synchronized Set<Thread> askers() {
        return Set.copyOf(askers);
    }

    synchronized List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    @Override
    public synchronized Optional<Delivery> find(Outlet outlet, Sku sku) {
        return Optional.ofNullable(book(outlet).get(sku));
    }

    @Override
    public synchronized Optional<Delivery> findByKey(Outlet outlet, String channelKey) {
        return all(outlet).stream()
                .filter(delivery -> channelKey.equals(delivery.known().channelKey()))
                .findFirst();
    }

    @Override
    public synchronized List<Delivery> due(Outlet outlet, Set<Lane> lanes, Instant now, int limit) {
        askers.add(Thread.currentThread());
        return Stream.of(Lane.values())
                .filter(lanes::contains)
                .flatMap(lane -> open(outlet, lane).stream()
                        .takeWhile(delivery -> !delivery.progress().dueAt().isAfter(now))
                        .limit(limit))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Instant> nextDue(Outlet outlet) {
        return Stream.of(Lane.values())
                .flatMap(lane -> open(outlet, lane).stream().limit(1))
                .map(delivery -> delivery.progress().dueAt())
                .min(Comparator.naturalOrder());
    }

    @Override
    public synchronized Optional<Delivery> save(Change change) {
        Delivery given = change.delivery();
        boolean current = find(given.outlet(), given.sku())
                .filter(delivery -> delivery.revision() == given.revision())
                .isPresent();
        return current ? Optional.of(keep(change)) : Optional.empty();
    }

    @Override
    public Stream<Delivery> deliveries(Outlet outlet) {
        return all(outlet).stream();
    }

    @Override
    public synchronized Stream<Receipt> receipts(Outlet outlet) {
        return receipts().stream().filter(receipt -> receipt.outlet().equals(outlet));
    }

    @Override
    public synchronized List<Load> loads(Outlet outlet) {
        Map<Lane, Map<State, List<Delivery>>> there = book(outlet).values().stream()
                .collect(Collectors.groupingBy(
                        delivery -> delivery.goal().lane(),
                        () -> new EnumMap<>(Lane.class),
                        Collectors.groupingBy(
                                delivery -> delivery.progress().state(), TreeMap::new, Collectors.toList())));
        return there.entrySet().stream()
                .flatMap(lane -> lane.getValue().entrySet().stream()
                        .map(state -> load(lane.getKey(), state.getKey(), state.getValue())))
                .toList();
    }

    private static Load load(Lane lane, State state, List<Delivery> there) {
        Instant oldest = there.stream()
                .map(delivery -> delivery.goal().since())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Load(lane, state, there.size(), oldest);
    }

    @Override
    public synchronized List<Delivery> troubled(Outlet outlet, int limit) {
        return all(outlet).stream()
                .filter(delivery -> delivery.progress().isTroubled())
                .sorted(Comparator.comparing(delivery -> delivery.goal().since()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<Pause> pause(Outlet outlet) {
        return Optional.ofNullable(pauses.get(outlet));
    }

    @Override
    public synchronized void pause(Outlet outlet, @Nullable Pause pause) {
        if (pause == null) {
            pauses.remove(outlet);
        } else {
            pauses.put(outlet, pause);
        }
    }

    private synchronized List<Delivery> all(Outlet outlet) {
        return List.copyOf(book(outlet).values());
    }

    private NavigableSet<Delivery> open(Delivery delivery) {
        return open(delivery.outlet(), delivery.goal().lane());
    }

    /** What is not settled, the most urgent first. */
    private NavigableSet<Delivery> open(Outlet outlet, Lane lane) {
        return open.computeIfAbsent(outlet, key -> new EnumMap<>(Lane.class))
                .computeIfAbsent(lane, key -> new TreeSet<>(BY_URGENCY));
    }

    private Map<Sku, Delivery> book(Outlet outlet) {
        return deliveries.computeIfAbsent(outlet, key -> new TreeMap<>());
    }
}
