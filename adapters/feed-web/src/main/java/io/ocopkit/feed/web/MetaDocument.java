package io.ocopkit.feed.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
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
import java.util.List;

/** Writes Meta's CSV file. Only the file's own faults become an {@link IOException}; the feed's stay what they are. */
final class MetaDocument implements FeedItemWriter, Closeable {
    private final Writer out;
    private final CsvWriter csv;

    MetaDocument(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
    }

    void begin() throws IOException {
        write(MetaRow.COLUMNS);
    }

    @Override
    public void list(Listing listing) throws IOException {
        write(MetaRow.of(listing));
    }

    @Override
    public void remove(Withdrawal withdrawal) throws IOException {
        write(MetaRow.of(withdrawal));
    }

    private void write(List<String> row) throws IOException {
        try {
            csv.writeRecord(row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
