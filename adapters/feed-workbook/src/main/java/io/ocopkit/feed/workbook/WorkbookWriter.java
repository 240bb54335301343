package io.ocopkit.feed.workbook;

import io.ocopkit.channel.FeedHeader;
import io.ocopkit.channel.FeedItemWriter;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the items sheet by sheet, as many to a sheet as Excel can show, and the guide behind them. */
final class WorkbookWriter implements FeedItemWriter, Closeable {
    private static final String SHEET = "Sản phẩm - Products";
    private static final String APPLICATION = "ocopkit";

    /** The draft is written once more anyway; see {@link StableArchive}. */
    private static final int FASTEST = 1;

    private final WorkbookConfig config;
    private final FeedHeader header;
    private final int rowsPerSheet;
    private final Workbook workbook;
    private ItemSheet sheet;
    private int sheets = 1;

    WorkbookWriter(WorkbookConfig config, FeedHeader header, OutputStream out) {
        this(config, header, out, Worksheet.MAX_ROWS);
    }

    WorkbookWriter(WorkbookConfig config, FeedHeader header, OutputStream out, int rowsPerSheet) {
        this.config = config;
        this.header = header;
        this.rowsPerSheet = rowsPerSheet;
        this.workbook = new Workbook(out, APPLICATION, null);
        workbook.setCompressionLevel(FASTEST);
        this.sheet = new ItemSheet(config, workbook.newWorksheet(SHEET));
    }

    @Override
    public void list(Listing listing) throws IOException {
        write(Entry.of(listing, header.validOn()));
    }

    @Override
    public void remove(Withdrawal withdrawal) throws IOException {
        write(Entry.of(withdrawal));
    }

    private void write(Entry entry) throws IOException {
        if (sheet.rows() == rowsPerSheet) {
            sheet.finish();
            sheets++;
            sheet = new ItemSheet(config, workbook.newWorksheet(SHEET + " " + sheets));
        }
        sheet.write(config.template().cells(entry));
    }

    void finish() throws IOException {
        sheet.finish();
        GuideSheet.write(config, header, workbook.newWorksheet(GuideSheet.NAME));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
