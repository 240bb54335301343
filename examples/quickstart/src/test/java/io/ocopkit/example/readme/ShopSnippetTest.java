package io.ocopkit.example.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.CatalogueReader;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.OfferLine;
import io.ocopkit.catalog.Recognition;
import io.ocopkit.catalog.csv.CsvCatalogue;
import io.ocopkit.feed.workbook.WorkbookChannel;
import io.ocopkit.feed.workbook.WorkbookConfig;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.PublicationPlan;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.Seller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shop's snippet of the front page, running. */
class ShopSnippetTest {
    @TempDir
    Path folder;

    @Test
    void aCertifiedHoneyReachesTheShelf() throws IOException {
        Path recognitions = Files.writeString(folder.resolve("recognitions.csv"), ReadmeFiles.RECOGNITIONS);
        Path offers = Files.writeString(folder.resolve("offers.csv"), ReadmeFiles.OFFERS);
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:readme;DB_CLOSE_DELAY=-1");
        Instant now = Instant.parse("2026-11-23T03:00:00Z");

        String explanation = publish(database, recognitions, offers, now);

        assertThat(explanation)
                .contains("Được bán vì: Quyết định 3981/QĐ-UBND ngày 05/08/2026, 3 sao, đến hết 05/08/2029");
        assertThat(folder.resolve("co-op-mart/ocop-listings.xlsx")).isNotEmptyFile();
    }

    private String publish(DataSource dataSource, Path recognitions, Path offers, Instant now) throws IOException {
        Clock clock = Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh"));
        Path out = folder.resolve("co-op-mart");
        // begin: shop
        OcopRegistry registry = OcopRegistry.open(dataSource); // migrates the ocop_* tables, nothing else
        try (CatalogueReader<Recognition> list = CsvCatalogue.recognitions(recognitions, ImportLimits.standard());
                CatalogueReader<OfferLine> goods = CsvCatalogue.offers(offers, ImportLimits.standard())) {
            registry.importRecognitions(list).problems().forEach(System.out::println); // dòng 17, cột "Xếp hạng": …
            registry.importOffers(goods).problems().forEach(System.out::println);
        }

        Publisher publisher = Publisher.of(registry)
                .feed(new WorkbookChannel(WorkbookConfig.standard()), "co-op-mart", out, Seller.named("HTX Hòa Bình"))
                .clock(clock)
                .build();
        PublicationPlan plan = publisher.plan("co-op-mart"); // the dry run: nothing is touched
        System.out.println(plan.funnel()); // 1 selected → 1 eligible → 1 valid → 1 changed
        publisher.apply(plan); // exactly this plan, or refused as stale
        System.out.println(publisher.explain(Sku.parse("MO-500"), now)); // Được bán vì: Quyết định 3981/QĐ-UBND …
        // end: shop
        String explanation = publisher.explain(Sku.parse("MO-500"), now).toString();
        registry.close();
        return explanation;
    }
}
