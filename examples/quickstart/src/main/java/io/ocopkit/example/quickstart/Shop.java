package io.ocopkit.example.quickstart;

import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.feed.web.GoogleChannel;
import io.ocopkit.feed.web.MetaChannel;
import io.ocopkit.feed.web.SchemaOrgChannel;
import io.ocopkit.feed.workbook.CsvChannel;
import io.ocopkit.feed.workbook.ExcelCsvChannel;
import io.ocopkit.feed.workbook.WorkbookChannel;
import io.ocopkit.feed.workbook.WorkbookConfig;
import io.ocopkit.jpa.OcopRegistry;
import io.ocopkit.jpa.RegistrySettings;
import io.ocopkit.publishing.Publisher;
import io.ocopkit.publishing.PublisherBuilder;
import io.ocopkit.publishing.Selection;
import io.ocopkit.publishing.Seller;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/** A small seller's whole installation: an embedded database, the registry in it, and a publisher of six documents. */
final class Shop implements AutoCloseable {
    private static final String NAME = "quickstart";
    private static final Seller SELLER = Seller.named("Cửa hàng mẫu ocopkit");

    private static final List<FeedChannel> CHANNELS = List.of(
            new WorkbookChannel(WorkbookConfig.standard()),
            new CsvChannel(WorkbookConfig.standard()),
            ExcelCsvChannel.withSemicolons(WorkbookConfig.standard()),
            new SchemaOrgChannel(),
            new GoogleChannel(),
            new MetaChannel());

    private final JdbcConnectionPool database;
    private final OcopRegistry registry;
    private final Shelf shelf;
    private final Publisher publisher;

    private Shop(JdbcConnectionPool database, OcopRegistry registry, Shelf shelf, Publisher publisher) {
        this.database = database;
        this.registry = registry;
        this.shelf = shelf;
        this.publisher = publisher;
    }

    static int channels() {
        return CHANNELS.size();
    }

    /**
     * Opens the shop.
     *
     * @param file the database's file, without its ending
     * @param documents where the documents go
     * @param clock what time it is
     */
    static Shop open(Path file, Path documents, Clock clock) {
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:file:" + file.toAbsolutePath(), "sa", "");
        OcopRegistry registry =
                OcopRegistry.open(database, RegistrySettings.standard().withClock(clock));
        Shelf shelf = new Shelf(registry);
        PublisherBuilder builder = Publisher.of(shelf, registry)
                .selecting(Selection.RECOGNISED)
                .clock(clock)
                .actor(NAME);
        CHANNELS.forEach(channel -> builder.feed(channel, NAME, documents, SELLER));
        return new Shop(database, registry, shelf, builder.build());
    }

    OcopRegistry registry() {
        return registry;
    }

    Publisher publisher() {
        return publisher;
    }

    Shelf shelf() {
        return shelf;
    }

    static ChannelInfo channel(Outlet outlet) {
        return CHANNELS.stream()
                .map(FeedChannel::info)
                .filter(info -> info.id().equals(outlet.channel()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        registry.close();
        database.dispose();
    }
}
