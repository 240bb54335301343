package io.ocopkit.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table being read from the top down. One reader, one thread. */
public interface TableSource extends Closeable {

    /**
     * The file's name, for reports.
     *
     * @return the name without folders
     */
    String name();

    /**
     * Reads the next row.
     *
     * @return the row, or null after the last one
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when the file is not of the format or exceeds a limit
     */
    @Nullable
    TableRow next() throws IOException;

    /**
     * Whether the table is text with separators. There a lost separator moves all cells to its right, so a reader refuses
     * rows with another number of cells than the header: a star could come from the column beside. And there a formula
     * is a text that begins with an equals sign, and an apostrophe before it is the guard of whoever wrote the file.
     *
     * @return false unless the format is delimited text
     */
    default boolean isDelimitedText() {
        return false;
    }

    /**
     * Other tables in the same file, which are not read.
     *
     * @return their names, such as those of a workbook's other sheets; empty for most formats
     */
    default List<String> otherTables() {
        return List.of();
    }
}
