package io.ocopkit.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * A list being read. Every row of the file ends as an entry, as a problem, or both; none is lost. One reader, one
 * thread, one pass.
 *
 * @param <T> what a row says
 */
public interface CatalogueReader<T> extends Closeable {

    /**
     * Reads all rows, handing over one entry at a time.
     *
     * @param action what to do with each entry
     * @throws IOException when the file cannot be read
     * @throws UnusableFileException when the file as a whole is no such list or exceeds a limit
     */
    void forEach(Consumer<? super T> action) throws IOException;

    /**
     * What became of the rows.
     *
     * @return the report; complete once {@link #forEach} has returned
     */
    ImportReport report();
}
