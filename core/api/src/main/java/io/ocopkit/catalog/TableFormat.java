package io.ocopkit.catalog;

import java.io.IOException;
import java.nio.file.Path;

/** A file format in which tables are kept. Implementations are immutable and safe for use by several threads. */
public interface TableFormat {

    /**
     * Whether a file is of this format, judged by its name.
     *
     * @param file the file
     * @return true when {@link #open} is worth trying
     */
    boolean accepts(Path file);

    /**
     * Opens a table for reading.
     *
     * @param file the file; it is not trusted
     * @param limits what is read at most
     * @return the table
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when it is not of this format or exceeds a limit
     */
    TableSource open(Path file, ImportLimits limits) throws IOException;

    /**
     * Begins a table.
     *
     * @param file where it goes; what is there is replaced on commit
     * @return the table to write
     * @throws IOException when it cannot be begun
     */
    TableSink create(Path file) throws IOException;
}
