package io.ocopkit.catalog.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.TableRow;
import io.ocopkit.catalog.TableSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads delimited text record by record. Where quotation marks do not pair, the line is handed over as a damaged row and
 * reading goes on with the next line, so that one lost quotation mark never swallows the rows behind it.
 */
final class CsvSource implements TableSource {
    private static final int MOST_RECOVERIES = 100;

    private final CsvFile file;
    private final CsvCells cells;
    private CloseableIterator<CsvRecord> records;
    private int number;
    private long skippedLines;
    private long nextLine = 1;
    private int recoveries;

    private CsvSource(CsvFile file) throws IOException {
        this.file = file;
        this.cells = new CsvCells(file.separator(), file.limits());
        this.skippedLines = file.linesBeforeTable();
        this.records = parse(readerBehind(skippedLines));
    }

    static CsvSource open(Path path, ImportLimits limits) throws IOException {
        return new CsvSource(CsvFile.inspect(path, limits));
    }

    @Override
    public String name() {
        return String.valueOf(file.path().getFileName());
    }

    @Override
    public boolean isDelimitedText() {
        return true;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csvRecord = records.next();
            nextLine = csvRecord.getStartingLineNumber() + 1 + CsvCells.lineBreaks(csvRecord);
            return new TableRow(count(), cells.of(csvRecord));
        } catch (CsvParseException e) {
            return recovered();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private int count() {
        if (++number > file.limits().maxRows()) {
            throw CsvFaults.tooManyRows(file.limits().maxRows());
        }
        return number;
    }

    /** The line that could not be parsed, whole; parsing begins anew behind it. */
    private @Nullable TableRow recovered() throws IOException {
        if (++recoveries > MOST_RECOVERIES) {
            throw CsvFaults.quotes(number + 1);
        }
        records.close();
        skippedLines += nextLine - 1;
        BufferedReader reader = readerBehind(skippedLines);
        String line = reader.readLine();
        skippedLines++;
        nextLine = 1;
        records = parse(reader);
        return line == null ? null : new TableRow(count(), List.of(cells.damaged(line, Cell.Damage.QUOTES)));
    }

    private BufferedReader readerBehind(long lines) throws IOException {
        BufferedReader reader = file.reader();
        for (long i = 0; i < lines; i++) {
            if (reader.readLine() == null) {
                break;
            }
        }
        return reader;
    }

    private CloseableIterator<CsvRecord> parse(BufferedReader reader) {
        return CsvReader.builder()
                .fieldSeparator(file.separator())
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(CsvCells.longestField(file.limits()))
                .ofCsvRecord(reader)
                .iterator();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
