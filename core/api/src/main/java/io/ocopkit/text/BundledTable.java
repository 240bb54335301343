package io.ocopkit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads the small tab-separated tables of law that lie in the library's own jar, beside the class that owns them. */
public final class BundledTable {
    private static final String COMMENT = "#";

    private BundledTable() {}

    /**
     * All rows of a table, without empty lines and lines that start with {@code #}.
     *
     * @param owner the class beside which the table lies
     * @param name file name of the table, in UTF-8
     * @return the cells of each row, in file order; trailing empty cells are kept
     * @throws IllegalStateException when the jar lacks the table
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + " beside " + owner.getName());
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> parse(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
