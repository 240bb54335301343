package io.ocopkit.example.readme;

import static io.ocopkit.testkit.ScriptedChannel.Ability.LOCATE;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.csv.CsvCatalogue;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.jpa.KeyRing;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.jpa.RegistryReport;
import io.ocopkit.publishing.DeliveryService;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.testkit.Market;
import io.ocopkit.testkit.ScriptedChannel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The front page's snippet for a channel with an API, running against a marketplace that only pretends. */
class DeliverySnippetTest {
    private static final String NEW_PRICE = "VND 199000";

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Market market = Market.inMemory(clock);
    private final ListingChannel marketplace =
            ScriptedChannel.builder("trial").with(LOCATE).on(market);
    private final KeyRing keys = KeyRing.of("2026-11", new SecretKeySpec(new byte[32], "AES"));

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void aCertifiedHoneyReachesTheMarketplace() throws IOException, InterruptedException {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:readme-delivery;DB_CLOSE_DELAY=-1");
        prepare(database);
        Path dearer = folder.resolve("dearer.csv");
        Files.writeString(dearer, ReadmeFiles.OFFERS.replace("150.000", "199.000"));

        try (CatalogueReader<OfferLine> newPrices = CsvCatalogue.offers(dearer, ImportLimits.standard())) {
            deliver(database, newPrices);
        }

        assertThat(market.shown("MO-500")).singleElement().satisfies(item -> {
            assertThat(item.face().title()).contains("Mật ong hoa cà phê");
            assertThat(item.face().toString()).contains(NEW_PRICE);
        });
    }

    private void deliver(DataSource dataSource, CatalogueReader<OfferLine> newPrices) throws InterruptedException {
        // begin: delivery
        OcopRegistry registry = OcopRegistry.open(dataSource);
        Publisher publisher = Publisher.of(registry)
                .channel(marketplace, "my-shop", registry.credentials(keys)) // an adapter, and what lets the shop in
                .clock(clock)
                .build();
        publisher.apply(publisher.plan("my-shop")); // what is wanted is on record, nothing has been sent
        DeliveryService service = DeliveryService.start(publisher); // and gets there, whatever breaks on the way
        RegistryReport news = registry.importOffers(newPrices);
        publisher.apply(publisher.plan("my-shop", news.touched())); // looks at nothing else, so it takes no time
        serveCustomers();
        service.close();
        // end: delivery
        registry.close();
    }

    private void serveCustomers() throws InterruptedException {
        while (market.shown("MO-500").stream()
                .noneMatch(item -> item.face().toString().contains(NEW_PRICE))) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void prepare(DataSource dataSource) throws IOException {
        Path recognitions = Files.writeString(folder.resolve("recognitions.csv"), ReadmeFiles.RECOGNITIONS);
        Path offers = Files.writeString(folder.resolve("offers.csv"), ReadmeFiles.OFFERS);
        try (OcopRegistry registry = OcopRegistry.open(dataSource);
                CatalogueReader<Recognition> list = CsvCatalogue.recognitions(recognitions, ImportLimits.standard());
                CatalogueReader<OfferLine> goods = CsvCatalogue.offers(offers, ImportLimits.standard())) {
            registry.importRecognitions(list);
            registry.importOffers(goods);
            registry.credentials(keys).give(new Outlet(marketplace.info().id(), "my-shop"), market.secrets());
        }
    }
}
