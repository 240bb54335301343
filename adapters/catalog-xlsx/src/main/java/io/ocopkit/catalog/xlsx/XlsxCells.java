package io.ocopkit.catalog.xlsx;

import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.ImportLimits;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a sheet's row into cells within the limits. Formulas stay formulas, whatever was computed last. */
final class XlsxCells {
    /** The cell points to a shared text that the workbook does not have. */
    private static final Cell LOST_TEXT = new Cell.Unevaluated("#N/A");

    private final ImportLimits limits;

    XlsxCells(ImportLimits limits) {
        this.limits = limits;
    }

    List<Cell> of(Row row) {
        List<Cell> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            org.dhatim.fastexcel.reader.Cell cell = row.getCell(i);
            cells.add(cell == null ? Cell.BLANK : of(cell));
        }
        return cells;
    }

    private Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() != null) {
            return new Cell.Unevaluated("=" + cut(cell.getFormula()));
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> new Cell.Text(String.valueOf(cell.getValue()));
            case ERROR -> new Cell.Unevaluated(cut(String.valueOf(cell.getRawValue())));
            case EMPTY -> Cell.BLANK;
            // A formula's type without a formula: some programs mark plain texts so.
            case STRING, FORMULA -> text(cell.getRawValue());
        };
    }

    private Cell text(@Nullable String value) {
        if (value == null) {
            return LOST_TEXT;
        }
        if (value.isEmpty()) {
            return Cell.BLANK;
        }
        return value.length() > limits.maxCellLength()
                ? new Cell.Damaged(cut(value), Cell.Damage.TOO_LONG)
                : new Cell.Text(value);
    }

    private String cut(String value) {
        return value.length() > limits.maxCellLength() ? value.substring(0, limits.maxCellLength()) : value;
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell) {
        BigDecimal value = (BigDecimal) cell.getValue();
        if (value == null) {
            return Cell.BLANK;
        }
        // Written out, 1E999999999 would fill the memory with zeros; no spreadsheet has such numbers.
        if (value.precision() - value.scale() > 310 || value.scale() > 340) {
            return new Cell.Unevaluated(String.valueOf(cell.getRawValue()));
        }
        if (DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            LocalDateTime date = DateFormats.dateOf(cell);
            return date == null ? new Cell.Number(value) : new Cell.Day(date.toLocalDate());
        }
        return new Cell.Number(value);
    }
}
