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
import java.util.List;

/**
 * The listing sheet as a CSV file that Excel opens by a double click, {@value #NAME}: UTF-8 with byte-order mark, texts
 * guarded against being taken for formulas. Excel still turns a GTIN into a number when it opens a CSV file, and saving
 * it from there may lose digits; a buyer who edits the list takes {@link WorkbookChannel}'s workbook.
 */
public final class ExcelCsvChannel implements FeedChannel, ListingCheck {
    /** The document's name. */
    public static final String NAME = "ocop-listings-excel.csv";

    private static final ChannelInfo INFO = new ChannelInfo(
            new ChannelId("csv-excel"), BilingualText.of("Bảng chào hàng CSV cho Excel", "Listing sheet for Excel"), 2);

    private final WorkbookConfig config;
    private final CsvDialect dialect;

    private ExcelCsvChannel(WorkbookConfig config, CsvDialect dialect) {
        this.config = config;
        this.dialect = dialect;
    }

    /**
     * For an Excel that separates lists by commas and decimals by a point, as in English.
     *
     * @param config the layout
     * @return the channel
     */
    public static ExcelCsvChannel withCommas(WorkbookConfig config) {
        return new ExcelCsvChannel(config, CsvDialect.EXCEL_COMMA);
    }

    /**
     * For an Excel that separates lists by semicolons and decimals by a comma, as in Vietnamese.
     *
     * @param config the layout
     * @return the channel
     */
    public static ExcelCsvChannel withSemicolons(WorkbookConfig config) {
        return new ExcelCsvChannel(config, CsvDialect.EXCEL_SEMICOLON);
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
        try (OutputStream out = sink.begin(NAME);
                CsvDocument csv = new CsvDocument(config, dialect, feed.header().validOn(), out)) {
            csv.writeHeader();
            return List.of(feed.writeTo(NAME, CsvChannel.MEDIA_TYPE, csv));
        }
    }
}
