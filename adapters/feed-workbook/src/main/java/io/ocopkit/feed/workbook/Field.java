package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;

/** A value that a column can show. */
interface Field {

    /** The kind its values have by nature; any value can also be written as text. */
    CellKind kind();

    /** The cell for an entry. */
    Cell of(Entry entry);
}
