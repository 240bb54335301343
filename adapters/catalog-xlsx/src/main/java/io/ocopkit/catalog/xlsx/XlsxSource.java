package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.ImportLimits;
import io.ocopkit.catalog.TableRow;
import io.ocopkit.catalog.TableSource;
import io.ocopkit.catalog.UnusableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of a workbook row by row. */
final class XlsxSource implements TableSource {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);

    private final Path file;
    private final ImportLimits limits;
    private final ReadableWorkbook workbook;
    private final List<String> otherSheets;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final MergedCells merged;
    private final XlsxCells cells;

    private XlsxSource(Path file, ImportLimits limits, ReadableWorkbook workbook, Sheet sheet, List<MergedArea> areas)
            throws IOException {
        this.file = file;
        this.limits = limits;
        this.workbook = workbook;
        this.otherSheets = workbook.getSheets()
                .filter(other -> other.getIndex() != sheet.getIndex())
                .map(Sheet::getName)
                .toList();
        this.merged = new MergedCells(areas);
        this.cells = new XlsxCells(limits);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    static XlsxSource open(Path file, ImportLimits limits) throws IOException {
        Map<String, List<MergedArea>> sheets = PackageCheck.check(file, limits);
        ReadableWorkbook workbook = opened(file);
        try {
            Sheet sheet = workbook.getSheets()
                    .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(XlsxFaults::withoutVisibleSheet);
            return new XlsxSource(file, limits, workbook, sheet, areas(file, sheet, sheets));
        } catch (UnusableFileException e) {
            workbook.close();
            throw e;
        } catch (RuntimeException e) {
            workbook.close();
            throw XlsxFaults.damaged(e);
        }
    }

    /** A workbook without styles cannot tell dates from numbers, and can be read all the same. */
    private static ReadableWorkbook opened(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (RuntimeException | IOException e) {
            return withoutStyles(file);
        }
    }

    private static ReadableWorkbook withoutStyles(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), WITHOUT_FORMATS);
        } catch (RuntimeException | IOException e) {
            throw XlsxFaults.damaged(e);
        }
    }

    private static List<MergedArea> areas(Path file, Sheet sheet, Map<String, List<MergedArea>> sheets)
            throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<MergedArea> areas = PackageCheck.areasOf(sheets, SheetPart.nameOf(zip, sheet));
            if (areas == null) {
                throw XlsxFaults.damaged(new IOException("The sheet's part is no sheet"));
            }
            return areas;
        }
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public List<String> otherTables() {
        return otherSheets;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            return rows.hasNext() ? of(rows.next()) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnusableFileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw XlsxFaults.damaged(e);
        }
    }

    private TableRow of(Row row) {
        if (row.getRowNum() > limits.maxRows()) {
            throw XlsxFaults.tooManyRows(limits.maxRows());
        }
        List<Cell> read = cells.of(row);
        merged.apply(row.getRowNum(), read);
        return new TableRow(row.getRowNum(), read);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
