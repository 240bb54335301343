package io.ocopkit.catalog.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.TableSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes delimited text into a file beside the target, which takes its name on commit. */
final class CsvSink implements TableSink {
    private final Path target;
    private final Path temporary;
    private final CsvDialect dialect;
    private final CsvWriter writer;
    private boolean ended;

    private CsvSink(Path target, Path temporary, CsvDialect dialect, CsvWriter writer) {
        this.target = target;
        this.temporary = temporary;
        this.dialect = dialect;
        this.writer = writer;
    }

    static CsvSink create(Path target, CsvDialect dialect) throws IOException {
        Path directory = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(directory, String.valueOf(target.getFileName()), ".part");
        Writer out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
        out.write(dialect.beginning());
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        return new CsvSink(target, temporary, dialect, writer);
    }

    @Override
    public void write(List<Cell> cells) throws IOException {
        String[] fields = new String[cells.size()];
        for (int i = 0; i < fields.length; i++) {
            Cell cell = cells.get(i);
            fields[i] = cell instanceof Cell.Number ? cell.shown() : dialect.written(cell.shown());
        }
        try {
            writer.writeRecord(fields);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void commit() throws IOException {
        end();
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        end();
        Files.deleteIfExists(temporary);
    }

    private void end() throws IOException {
        if (!ended) {
            ended = true;
            writer.close();
        }
    }
}
