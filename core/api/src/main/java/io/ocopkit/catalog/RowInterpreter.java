package io.ocopkit.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Understands the rows of one kind of list.
 *
 * @param <T> what a row says
 */
interface RowInterpreter<T> {

    /** What the header must have: of each set one column at least. */
    List<List<CatalogueColumn>> required();

    /**
     * Reads a row.
     *
     * @return what it says; null when an error was reported
     */
    @Nullable
    T read(RowReading row, RowSource source);

    /** What two rows have in common when they are about the same thing; empty when nothing tells. */
    List<String> subject(T entry);

    /** How a second row on the same subject is reported. */
    Finding repeated();
}
