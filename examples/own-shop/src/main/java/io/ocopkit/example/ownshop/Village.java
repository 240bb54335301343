package io.ocopkit.example.ownshop;

import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.csv.CsvCatalogue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.Secret;
import io.ocopkit.jpa.KeyRing;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.jpa.RegistryReport;
import io.ocopkit.jpa.ShopCredentials;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.delivery.DeliveryReport;
import io.ocopkit.publishing.delivery.DriftReport;
import io.ocopkit.publishing.delivery.ShopDelivery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.h2.jdbcx.JdbcConnectionPool;

/** The seller's side: a register in memory, and the engine with one shop. */
final class Village implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final JdbcConnectionPool database;
    private final OcopRegistry registry;
    private final Publisher publisher;
    private final Outlet outlet;
    private final ShopDelivery shop;

    Village(ListingChannel channel, Map<String, Secret> secrets) {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:village-" + channel.info().id() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000", "sa", "");
        registry = OcopRegistry.open(database);
        outlet = new Outlet(channel.info().id(), "own-shop");
        ShopCredentials credentials =
                registry.credentials(KeyRing.of("example", new SecretKeySpec(new byte[32], "AES")));
        credentials.give(outlet, secrets);
        publisher = Publisher.of(registry)
                .channel(channel, outlet.shop(), credentials)
                .clock(clock)
                .build();
        shop = publisher.shop(outlet);
    }

    void read(Path recognitions, Path offers) throws IOException {
        try (var list = CsvCatalogue.recognitions(recognitions, ImportLimits.standard());
                var goods = CsvCatalogue.offers(offers, ImportLimits.standard())) {
            registry.importRecognitions(list);
            registry.importOffers(goods);
        }
    }

    void revoke(Path revocations) throws IOException {
        try (var list = CsvCatalogue.revocations(revocations, ImportLimits.standard())) {
            RegistryReport report = registry.importRevocations(list);
            publisher.apply(publisher.plan(outlet, report.touched()));
        }
    }

    /** Puts on record what is wanted, and says how much of it is new. */
    long plan() {
        PublicationPlan plan = publisher.plan(outlet);
        publisher.apply(plan);
        return plan.changes();
    }

    /** Delivers until nothing is due any more, and says how often a listing was taken a step further. */
    long deliver() throws InterruptedException {
        Instant end = clock.instant().plus(PATIENCE);
        long carried = 0;
        DeliveryReport report = shop.deliver();
        while (report.nextDue().isPresent() && clock.instant().isBefore(end)) {
            carried += report.carried();
            Duration pause = Duration.between(clock.instant(), report.nextDue().get());
            Thread.sleep(Math.max(50, Math.min(pause.toMillis(), 10_000)));
            report = shop.deliver();
        }
        return carried + report.carried();
    }

    DriftReport sweep() {
        return shop.sweep();
    }

    String troubles() {
        return shop.health().troubles().toString();
    }

    @Override
    public void close() {
        registry.close();
        database.dispose();
    }
}
