package io.ocopkit.feed.workbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.ocopkit.catalog.Cell;
import io.ocopkit.channel.FeedItemWriter;
import io.ocopkit.channel.Withdrawal;
import io.ocopkit.listing.Listing;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes one CSV file. Only the file's own faults become an {@link IOException}; the feed's stay what they are. */
final class CsvDocument implements FeedItemWriter, Closeable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final WorkbookConfig config;
    private final CsvDialect dialect;
    private final LocalDate validOn;
    private final Writer out;
    private final CsvWriter csv;

    CsvDocument(WorkbookConfig config, CsvDialect dialect, LocalDate validOn, OutputStream out) {
        this.config = config;
        this.dialect = dialect;
        this.validOn = validOn;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(0)
                .build(this.out);
    }

    void writeHeader() throws IOException {
        if (dialect.hasByteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
        writeRecord(config.template().headers(config.headers()));
    }

    @Override
    public void list(Listing listing) throws IOException {
        write(Entry.of(listing, validOn));
    }

    @Override
    public void remove(Withdrawal withdrawal) throws IOException {
        write(Entry.of(withdrawal));
    }

    private void write(Entry entry) throws IOException {
        List<Cell> cells = config.template().cells(entry);
        List<String> texts = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            texts.add(dialect.show(cell));
        }
        writeRecord(texts);
    }

    private void writeRecord(List<String> texts) throws IOException {
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
