package io.ocopkit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tab-separated tables that lie in a jar, beside the class that owns them. */
public final class BundledTable {
    private static final String COMMENT = "#";

    private BundledTable() {}

    /**
     * A row and where it stands.
     *
     * @param line line number in the file, from 1
     * @param cells its cells; trailing empty ones are kept
     */
    public record Row(int line, List<String> cells) {

        /** Keeps an unmodifiable copy. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * All rows of a table, without empty lines and lines that start with {@code #}.
     *
     * @param owner the class beside which the table lies
     * @param name file name of the table, in UTF-8
     * @return the cells of each row, in file order; trailing empty cells are kept
     * @throws IllegalStateException when the jar lacks the table
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return numberedRows(owner, name).stream().map(Row::cells).toList();
    }

    /**
     * The same rows with their line numbers, for tables whose mistakes are to be named.
     *
     * @param owner the class beside which the table lies
     * @param name file name of the table, in UTF-8
     * @return the rows in file order
     * @throws IllegalStateException when the jar lacks the table
     */
    public static List<Row> numberedRows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + " beside " + owner.getName());
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> parse(BufferedReader lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith(COMMENT)) {
                rows.add(new Row(number, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }
}
