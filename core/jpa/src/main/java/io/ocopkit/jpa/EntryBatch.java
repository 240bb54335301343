package io.ocopkit.jpa;

import java.util.List;

/**
 * Takes what a list says into the registry, some entries at a time.
 *
 * @param <T> what an entry says
 */
interface EntryBatch<T> {

    /** Takes in entries of one file; never called without any. */
    void take(List<T> entries);

    /** Draws the conclusions once all files are read. */
    void finish();
}
