package io.ocopkit.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written from the top down. It takes its name on commit; closing without a commit leaves nothing. */
public interface TableSink extends Closeable {

    /**
     * Writes one row.
     *
     * @param cells the cells from the left; texts stay texts, whatever they look like
     * @throws IOException when it cannot be written
     */
    void write(List<Cell> cells) throws IOException;

    /**
     * Ends the table and gives the file its name.
     *
     * @throws IOException when it cannot be written
     */
    void commit() throws IOException;
}
