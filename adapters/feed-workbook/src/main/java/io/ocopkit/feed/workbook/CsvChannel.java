package io.ocopkit.feed.workbook;

import io.ocopkit.channel.ChannelId;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.Feed;
import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.FeedDocument;
import io.ocopkit.channel.FeedSink;
import io.ocopkit.message.BilingualText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The listing sheet for programs, {@value #NAME}: RFC 4180 in UTF-8 without byte-order mark, dates in ISO 8601, numbers
 * with a point and without thousands separators. Texts are not guarded against being taken for formulas, so this file is
 * not for opening in a spreadsheet; {@link ExcelCsvChannel} is.
 */
public final class CsvChannel implements FeedChannel {
    /** The document's name. */
    public static final String NAME = "ocop-listings.csv";

    static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final ChannelInfo INFO = new ChannelInfo(
            new ChannelId("csv"), BilingualText.of("Bảng chào hàng CSV cho máy đọc", "Listing sheet for programs"), 2);

    private final WorkbookConfig config;

    /**
     * A channel of one layout.
     *
     * @param config the layout
     */
    public CsvChannel(WorkbookConfig config) {
        this.config = config;
    }

    @Override
    public ChannelInfo info() {
        return INFO;
    }

    @Override
    public List<FeedDocument> write(Feed feed, FeedSink sink) throws IOException {
        try (OutputStream out = sink.begin(NAME);
                CsvDocument csv = new CsvDocument(
                        config, CsvDialect.MACHINE, feed.header().validOn(), out)) {
            csv.writeHeader();
            return List.of(feed.writeTo(NAME, MEDIA_TYPE, csv));
        }
    }
}
