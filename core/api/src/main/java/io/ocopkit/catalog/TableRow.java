package io.ocopkit.catalog;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number the row's number as a spreadsheet shows it, from 1
 * @param cells its cells from the left; cells past the end are blank
 */
public record TableRow(int number, List<Cell> cells) {

    /** Keeps an unmodifiable copy. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * The cell in a column.
     *
     * @param column index from 0
     * @return the cell, blank past the end of the row
     */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /**
     * Whether nothing visible stands in the row.
     *
     * @return true when every cell is blank or holds blanks only
     */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.shown().isBlank());
    }
}
