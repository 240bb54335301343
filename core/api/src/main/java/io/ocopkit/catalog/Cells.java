package io.ocopkit.catalog;

/** Questions about single cells. */
final class Cells {
    private Cells() {}

    static boolean isEmpty(Cell cell) {
        return cell == Cell.BLANK || cell.shown().isBlank();
    }

    /** How many cells of a row show something or belong to a merged area that does, a running number left out. */
    static int filled(TableRow row, ColumnLayout layout) {
        int ordinal = layout.position(CatalogueColumn.ORDINAL);
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            if (i != ordinal && (cell instanceof Cell.Covered || !isEmpty(cell))) {
                filled++;
            }
        }
        return filled;
    }

    /** The first text of a row that shows something, a running number left out. */
    static String first(TableRow row, ColumnLayout layout) {
        int ordinal = layout.position(CatalogueColumn.ORDINAL);
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != ordinal && !isEmpty(row.cells().get(i))) {
                return row.cells().get(i).shown().strip();
            }
        }
        return ordinal < 0 ? "" : row.cell(ordinal).shown().strip();
    }
}
