package io.ocopkit.feed.workbook;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.listing.Listing;
import io.ocopkit.message.BilingualText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A supplier's listing workbook, {@value #NAME}: a sheet of items, removals among them, and a sheet that explains the
 * columns. It is put together in a file of the system's temporary folder, which is deleted afterwards, so memory does
 * not grow with the catalogue.
 */
public final class WorkbookChannel implements FeedChannel, ListingCheck {
    /** The document's name. */
    public static final String NAME = "ocop-listings.xlsx";

    static final String DRAFT = "ocop-workbook-";

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final ChannelInfo INFO =
            new ChannelInfo(new ChannelId("workbook"), BilingualText.of("Bảng chào hàng Excel", "Listing workbook"), 2);

    private final WorkbookConfig config;

    /**
     * A channel of one layout.
     *
     * @param config the layout
     */
    public WorkbookChannel(WorkbookConfig config) {
        this.config = config;
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public List<Issue> check(Listing listing) {
        return CellLength.check(config.template(), listing);
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        Path draft = Files.createTempFile(DRAFT, ".xlsx");
        try (OutputStream out = sink.begin(NAME)) {
            FeedDocument document = writeDraft(feed, draft);
            StableArchive.copy(draft, out, feed.header().createdAt());
            return List.of(document);
        } finally {
            Files.delete(draft);
        }
    }

    private FeedDocument writeDraft(Feed feed, Path draft) throws IOException {
        try (OutputStream out = Files.newOutputStream(draft);
                WorkbookWriter writer = new WorkbookWriter(config, feed.header(), out)) {
            FeedDocument document = feed.writeTo(NAME, MEDIA_TYPE, writer);
            writer.finish();
            return document;
        }
    }
}
