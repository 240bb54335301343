package io.ocopkit.cluster;

import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static io.ocopkit.testkit.ScriptedChannel.Ability.OFFERS;
import static io.ocopkit.testkit.ScriptedChannel.Ability.WEBHOOKS;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.publishing.LedgerEntry;
import io.ocopkit.publishing.PublicationLedger;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.PublisherBuilder;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Delivery;
import io.ocopkit.publishing.delivery.Receipt;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.MutableClock;
import io.ocopkit.testkit.ScriptedChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Shops of one name, on a market each, and publishers: as many as there are processes. Towns share a database. */
final class Town {
    static final LocalDate DECIDED = LocalDate.parse("2026-04-01");
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final ChannelId CHANNEL = new ChannelId("trial");

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Stall stall = new Stall();
    final DataSource source;
    final OcopRegistry registry;
    final Clock clock;
    final String name;
    private final Map<String, Market> markets = new LinkedHashMap<>();
    private UnaryOperator<ListingChannel> wiring = UnaryOperator.identity();

    Town(String name, Clock clock, DataSource source, OcopRegistry registry) {
        this.name = name;
        this.clock = clock;
        this.source = source;
        this.registry = registry;
    }

    /** Nothing is left in the table of what other tests had in mind. */
    static Town by(Clock clock) {
        Postgres.run(Shared.SOURCE, "delete from ocop_execution");
        return new Town("town" + COUNTER.incrementAndGet(), clock, Shared.SOURCE, Shared.REGISTRY);
    }

    /** Opened by the first town. */
    private static final class Shared {
        static final DataSource SOURCE = Postgres.pooled(Postgres.url(), true);
        static final OcopRegistry REGISTRY = OcopRegistry.open(SOURCE).waking(OcopCluster.waker(SOURCE));
    }

    Town with(String... shops) {
        return with(null, shops);
    }

    /** Shops other processes know too, by the logs of their markets. */
    Town with(@Nullable Path folder, String... shops) {
        for (String shop : shops) {
            markets.put(
                    shop, folder == null ? Market.inMemory(clock) : Market.open(folder.resolve(shop + ".log"), clock));
        }
        return this;
    }

    /** What stands between every channel made from now on and its market. */
    Town wired(UnaryOperator<ListingChannel> with) {
        wiring = with;
        return this;
    }

    Town stocked(int items) {
        stall.put(0, items, DECIDED);
        return this;
    }

    Outlet outlet(String shop) {
        return new Outlet(CHANNEL, name + "-" + shop);
    }

    Market market(String shop) {
        return markets.get(shop);
    }

    /** What one process has: nothing but the database and the markets in common with the others. */
    Publisher publisher(String... shops) {
        return publisher(registry, shops);
    }

    Publisher publisher(PublicationLedger ledger, String... shops) {
        PublisherBuilder builder = Publisher.of(stall, ledger).clock(clock).meters(meters);
        for (String shop : shops.length == 0 ? markets.keySet().toArray(String[]::new) : shops) {
            builder.channel(
                    channel(shop),
                    outlet(shop).shop(),
                    CredentialStore.fixed(market(shop).secrets()));
        }
        return builder.build();
    }

    private ListingChannel channel(String shop) {
        return wiring.apply(ScriptedChannel.builder(CHANNEL.value())
                .with(LOCATE, OFFERS, WEBHOOKS)
                .on(market(shop)));
    }

    /** Looks often, so that tests need not wait. */
    ClusterBuilder cluster(String... shops) {
        return cluster(publisher(shops));
    }

    ClusterBuilder cluster(Publisher publisher) {
        return OcopCluster.on(source, publisher).pollEvery(Duration.ofMillis(50));
    }

    void planAndApply(String shop) {
        planAndApply(publisher(), shop);
    }

    void planAndApply(Publisher publisher, String shop) {
        publisher.apply(publisher.plan(outlet(shop)).confirmed());
    }

    List<LedgerEntry> entries(String shop) {
        return all(registry.entries(outlet(shop)));
    }

    List<Delivery> deliveries(String shop) {
        return all(registry.deliveries().deliveries(outlet(shop)));
    }

    List<Receipt> receipts(String shop) {
        return all(registry.deliveries().receipts(outlet(shop)));
    }

    boolean isQuiet(String shop) {
        return deliveries(shop).stream()
                .allMatch(delivery -> delivery.progress().state().isSettled());
    }

    private static <T> List<T> all(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }

    /** How many executions of a shop there are that are so. */
    long executions(ShopRow row, String shop, String which) {
        return Postgres.count(
                source,
                "select count(*) from ocop_execution where task_name = '" + row.task(outlet(shop)) + "' and " + which);
    }

    /** Nobody has anything to do for the shop before its clock moves. */
    boolean isAsleep(String shop) {
        String later = "execution_time > '" + clock.instant() + "'";
        return executions(ShopRow.WAKE, shop, "not " + later) == 0
                && executions(ShopRow.DELIVER, shop, "not picked and " + later) == 1;
    }

    /** Waits for as long as it takes: a test that waits too long is ended by its timeout. */
    static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(10);
        }
    }

    /** Waits while a clock moves slowly, but no further than so many seconds. */
    static void awaitWithin(int seconds, MutableClock clock, BooleanSupplier condition) throws InterruptedException {
        for (int look = 1; !condition.getAsBoolean(); look++) {
            Thread.sleep(10);
            if (look % 25 == 0 && look / 25 <= seconds) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
    }
}
