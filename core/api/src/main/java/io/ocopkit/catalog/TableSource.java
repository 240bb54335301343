package io.ocopkit.catalog;

import java.io.Closeable;
import java.io.IOException;
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
}
