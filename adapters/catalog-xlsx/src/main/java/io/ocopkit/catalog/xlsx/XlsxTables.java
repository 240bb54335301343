package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.TableFormat;
import io.ocopkit.catalog.TableSink;
import io.ocopkit.catalog.TableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tables as workbooks of Excel 2007 and later. Of a workbook the first visible sheet is read.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class XlsxTables implements TableFormat {

    /** The format. */
    public XlsxTables() {}

    @Override
    public boolean accepts(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    @Override
    public TableSource open(Path file, ImportLimits limits) throws IOException {
        return XlsxSource.open(file, limits);
    }

    @Override
    public TableSink create(Path file) throws IOException {
        return XlsxSink.create(file);
    }
}
