package io.ocopkit.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.Outlet;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.publishing.LedgerSession;
import io.ocopkit.publishing.delivery.Change;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.DeliveryStore;
import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Known;
import io.ocopkit.publishing.delivery.Lane;
import io.ocopkit.publishing.delivery.Progress;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.publishing.delivery.Resort;
import io.ocopkit.publishing.delivery.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Deliveries to outlets of any database, aimed by plans and moved by workers. */
abstract class DeliveryFixture extends LedgerFixture {
    /** As fine as databases keep it. */
    static final Instant NINE = Instant.parse("2026-09-01T02:00:00.123456Z");

    static final Issue TOO_CHEAP = new Issue(
            "PRICE_TOO_LOW",
            "offer.price",
            Severity.ERROR,
            Citation.of("Quy định đăng bán", "mục 3"),
            BilingualText.of("Giá thấp hơn mức sàn", "The price is below the floor"),
            BilingualText.of("Tăng giá bán", "Raise the price"),
            "E-4711");

    DeliveryStore store;

    DeliveryFixture(Databases database) {
        super(database);
    }

    @BeforeEach
    void openStore() {
        store = registry.deliveries();
    }

    static Goal show(long version) {
        return new Goal(version, Lane.CONTENT, NINE);
    }

    static Goal takeDown(long version) {
        return new Goal(version, Lane.WITHDRAW, NINE.plusSeconds(60));
    }

    void aim(Outlet outlet, Map<String, Goal> goals) {
        try (LedgerSession session =
                registry.begin(outlet, registry.state(outlet).revision())) {
            goals.forEach((sku, goal) -> session.aim(new Sku(sku), goal));
            session.commit(List.of());
        }
    }

    void aim(String sku, Goal goal) {
        aim(MARKET, Map.of(sku, goal));
    }

    void aimMany(int count, Goal goal) {
        Map<String, Goal> goals = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            goals.put("S%04d".formatted(i), goal);
        }
        aim(MARKET, goals);
    }

    Delivery found(String sku) {
        return store.find(MARKET, new Sku(sku)).orElseThrow();
    }

    static Delivery with(Delivery delivery, Progress progress) {
        return with(delivery, progress, delivery.known());
    }

    static Delivery with(Delivery delivery, Progress progress, Known known) {
        return new Delivery(delivery.outlet(), delivery.sku(), delivery.goal(), progress, known, delivery.revision());
    }

    static Progress in(State state, Instant dueAt) {
        return new Progress(state, dueAt, 0, 0, null, null, Resort.WITHDRAW);
    }

    static Change kept(Delivery delivery) {
        return new Change(delivery, null);
    }

    /** A worker is through with an intent. */
    static Change ended(Delivery delivery, Receipt.End end) {
        State state = switch (end) {
            case APPLIED -> State.DONE;
            case REJECTED -> State.REJECTED;
            case PARKED -> State.PARKED;
            case SUPERSEDED, WITHDRAWN -> State.WAITING;
        };
        Receipt receipt = new Receipt(
                delivery.outlet(),
                delivery.sku(),
                delivery.goal(),
                end,
                NINE,
                delivery.known().channelKey(),
                end == Receipt.End.REJECTED ? TOO_CHEAP : null);
        return new Change(with(delivery, in(state, NINE)), receipt);
    }

    void end(Delivery delivery, Receipt.End end) {
        assertThat(store.save(ended(delivery, end))).isPresent();
    }

    List<Receipt> receipts(Outlet outlet) {
        try (Stream<Receipt> receipts = store.receipts(outlet)) {
            return receipts.toList();
        }
    }

    List<Delivery> deliveries(Outlet outlet) {
        try (Stream<Delivery> deliveries = store.deliveries(outlet)) {
            return deliveries.toList();
        }
    }

    static List<String> skus(List<Delivery> deliveries) {
        return deliveries.stream().map(delivery -> delivery.sku().value()).toList();
    }
}
