package io.ocopkit.example.readme;

import static io.ocopkit.testkit.ListingFixture.aListing;
import static io.ocopkit.testkit.RemovalFixture.aRemoval;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.catalog.CatalogueEntry;
import io.ocopkit.catalog.CatalogueLine;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.ListReader;
import io.ocopkit.catalog.RemovalLine;
import io.ocopkit.catalog.xlsx.XlsxCatalogue;
import io.ocopkit.catalog.xlsx.XlsxTables;
import io.ocopkit.certification.GateDecision.Eligible;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedDirectory;
import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItem;
import io.ocopkit.feed.workbook.WorkbookChannel;
import io.ocopkit.feed.workbook.WorkbookConfig;
import io.ocopkit.listing.Sku;
import io.ocopkit.testkit.ListingFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The retailer's snippet of the front page, running on a workbook the library wrote. */
class RetailerSnippetTest {
    @TempDir
    Path folder;

    private final List<Sku> shelf = new ArrayList<>();
    private final List<Sku> gone = new ArrayList<>();

    @Test
    void aRetailerReadsWhatMayBeSoldAndWhatIsGone() throws IOException {
        Path file = aWorkbookWith(
                aListing().of("Mật ong hoa cà phê").sku("MO-500").listed(),
                aRemoval().of("Mật ong hoa nhãn").sku("MO-900").removed());

        read(file, ListingFixture.TODAY);

        assertThat(shelf).containsExactly(Sku.parse("MO-500"));
        assertThat(gone).containsExactly(Sku.parse("MO-900"));
    }

    private Path aWorkbookWith(FeedItem... items) throws IOException {
        try (FeedDirectory directory = FeedDirectory.open(folder)) {
            FeedHeader header = new FeedHeader("HTX Hòa Bình", null, ListingFixture.TODAY, Instant.EPOCH);
            new WorkbookChannel(WorkbookConfig.standard()).write(new Feed(header, Stream.of(items)), directory);
            directory.commit();
        }
        return folder.resolve(WorkbookChannel.NAME);
    }

    private void read(Path file, LocalDate today) throws IOException {
        // begin: retailer
        try (ListReader<CatalogueLine> catalogue = XlsxCatalogue.open(file, ImportLimits.standard())
                .rejectedTo(new XlsxTables().create(folder.resolve("rejected.xlsx")))) {
            catalogue.forEach(line -> {
                if (line instanceof RemovalLine removal) {
                    gone.add(removal.sku());
                } else if (line instanceof CatalogueEntry entry && entry.eligibilityOn(today) instanceof Eligible) {
                    shelf.add(entry.sku()); // entry.name(VI), entry.certificate(), entry.offer()
                }
            });
            catalogue.report().problems().forEach(System.out::println); // which rows, which cells, why, what to do
        }
        // end: retailer
    }
}
