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
     * Whether a lost or superfluous separator moves all cells to its right, as in delimited text. A reader then refuses
     * rows with another number of cells than the header, because a star could come from the column beside.
     *
     * @return false unless the format is delimited text
     */
    default boolean cellsCanShift() {
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
