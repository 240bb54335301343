package io.ocopkit.catalog;

/** Refuses rows whose cells cannot be told apart. */
final class RowShape {

    private RowShape() {}

    static void check(RowReading reading) {
        TableRow row = reading.row();
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Damaged damaged) {
                reading.rowProblem(damaged.rest(), finding(damaged.damage()));
                return;
            }
        }
        if (reading.isDelimitedText() && isShifted(row, reading.layout())) {
            reading.rowProblem(row.cells().size() + " / " + reading.layout().width(), Finding.ROW_SHIFTED);
        }
    }

    private static Finding finding(Cell.Damage damage) {
        return switch (damage) {
            case TOO_LONG -> Finding.CELL_TOO_LONG;
            case TOO_MANY_CELLS -> Finding.CELLS_TOO_MANY;
            case QUOTES -> Finding.QUOTES_UNPAIRED;
        };
    }

    /** Cells past the header must be blank, and only columns without a header may be missing at the end. */
    private static boolean isShifted(TableRow row, ColumnLayout layout) {
        for (int i = layout.width(); i < row.cells().size(); i++) {
            if (!Cells.isEmpty(row.cells().get(i))) {
                return true;
            }
        }
        for (int i = row.cells().size(); i < layout.width(); i++) {
            if (!layout.headers().get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
