package io.ocopkit.catalog.csv;

import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.TableFormat;
import io.ocopkit.catalog.TableSink;
import io.ocopkit.catalog.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tables as delimited text. Reading is the same for both dialects; they differ in what they write.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CsvTables implements TableFormat {
    private final CsvDialect dialect;

    private CsvTables(CsvDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * For spreadsheets and people: UTF-8 with byte-order mark, and an apostrophe before every text that a spreadsheet
     * would take for a formula (CWE-1236). Reading takes the apostrophe away again.
     *
     * @return the format
     */
    public static CsvTables excel() {
        return new CsvTables(CsvDialect.EXCEL);
    }

    /**
     * For programs: UTF-8 without byte-order mark, RFC 4180, texts as they are. Not to be opened in a spreadsheet.
     *
     * @return the format
     */
    public static CsvTables machine() {
        return new CsvTables(CsvDialect.MACHINE);
    }

    @Override
    public boolean accepts(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt");
    }

    @Override
    public TableSource open(Path file, ImportLimits limits) throws IOException {
        return CsvSource.open(file, limits);
    }

    @Override
    public TableSink create(Path file) throws IOException {
        return CsvSink.create(file, dialect);
    }
}
