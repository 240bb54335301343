package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which columns a document has, in which order and under which names. A buyer's own layout is a file, not code: one line
 * a column, eight fields separated by tabs, under a line that names the fields
 *
 * <pre>path  kind  width  gdsn  vi  en  meaning_vi  meaning_en</pre>
 *
 * <p>{@code path} names the value, or gives it: {@code fixed:8930000000019} puts the same text into every row,
 * {@code fixed:} leaves a column for the buyer to fill in. {@code kind} is {@code text}, {@code number} or
 * {@code date}; any value can be written as text. {@code width} is in characters, 1 to 255. Empty lines and lines that
 * begin with {@code #} are for people. The columns {@code action} and {@code sku} must be there: without them nobody
 * could tell a removal from a listing. Immutable and safe for use by several threads.
 */
public final class ColumnTemplate {
    private static final String STANDARD = "standard-columns.tsv";

    private final List<Column> columns;

    private ColumnTemplate(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * The columns that serve where a buyer has no layout of their own.
     *
     * @return the template
     */
    public static ColumnTemplate standard() {
        return Standard.TEMPLATE;
    }

    /**
     * Reads a template.
     *
     * @param file a text file in UTF-8
     * @return the template
     * @throws IOException when the file cannot be read
     * @throws TemplateException when a line is wrong
     */
    public static ColumnTemplate read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        }
    }

    /**
     * Reads a template.
     *
     * @param source its text; left open
     * @return the template
     * @throws IOException when it cannot be read
     * @throws TemplateException when a line is wrong
     */
    public static ColumnTemplate read(Reader source) throws IOException {
        TemplateReader reader = new TemplateReader();
        BufferedReader lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reader.accept(line);
        }
        return new ColumnTemplate(reader.columns());
    }

    List<Column> columns() {
        return columns;
    }

    List<String> headers(HeaderSet set) {
        return columns.stream().map(column -> column.header(set)).toList();
    }

    List<Cell> cells(Entry entry) {
        List<Cell> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(column.cell(entry));
        }
        return cells;
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final ColumnTemplate TEMPLATE = load();

        private static ColumnTemplate load() {
            InputStream resource = ColumnTemplate.class.getResourceAsStream(STANDARD);
            try (Reader reader =
                    new InputStreamReader(Objects.requireNonNull(resource, STANDARD), StandardCharsets.UTF_8)) {
                return read(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
