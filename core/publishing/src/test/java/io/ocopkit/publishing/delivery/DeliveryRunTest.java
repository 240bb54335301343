package io.ocopkit.publishing.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.MutableClock;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryRunTest {
    private static final int WORKERS = 12;
    private static final int EACH = 20;

    private final MutableClock clock = MutableClock.at(Deliveries.NOON);
    private final ShopTime time = new ShopTime(clock, clock::instant);

    /** Nothing has been carried yet when the last of them comes. */
    @Test
    void thereIsEnoughForAsManyWorkersAsThereAreHoweverMuchEachTakes() {
        DeliveryStore store = due(WORKERS * EACH);
        EventLog events = new EventLog(Deliveries.SHOP);
        DeliveryRun run = new DeliveryRun(
                store, Deliveries.SHOP, time, new Rest(store, Deliveries.SHOP, time, events), () -> true);
        Set<Sku> taken = new HashSet<>();

        for (int worker = 0; worker < WORKERS; worker++) {
            List<Delivery> portion = run.next(EACH);
            assertThat(portion).as("worker %d", worker).hasSize(EACH);
            portion.forEach(delivery -> taken.add(delivery.sku()));
        }

        assertThat(taken).hasSize(WORKERS * EACH);
        assertThat(run.next(EACH)).isEmpty();
    }

    /** A store in which so many are due to be shown, and nothing is to be taken down. */
    private static DeliveryStore due(int many) {
        List<Delivery> all = IntStream.range(0, many)
                .mapToObj(number -> Delivery.of(Deliveries.SHOP, new Sku("MO-" + number), Deliveries.show(1)))
                .toList();
        return (DeliveryStore) Proxy.newProxyInstance(
                DeliveryStore.class.getClassLoader(),
                new Class<?>[] {DeliveryStore.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "pause" -> Optional.empty();
                    case "due" ->
                        ((Set<?>) arguments[1]).contains(Lane.WITHDRAW)
                                ? List.of()
                                : all.subList(0, Math.min((int) arguments[3], all.size()));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
