package io.ocopkit.catalog.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.ocopkit.catalog.Cell;
import io.ocopkit.catalog.ImportLimits;
import java.util.ArrayList;
import java.util.List;

/** Turns the fields of a record into cells within the limits. */
final class CsvCells {
    private static final int SMALLEST_BUFFER = 1 << 16;
    private static final int FEWEST_SEPARATORS = 3;

    private final char separator;
    private final ImportLimits limits;
    private int usualFields;

    CsvCells(char separator, ImportLimits limits) {
        this.separator = separator;
        this.limits = limits;
    }

    /** A field may exceed the longest cell by some, so that it is reported as too long rather than as broken. */
    static int longestField(ImportLimits limits) {
        return (int) Math.max(SMALLEST_BUFFER, Math.min(limits.maxCellLength() * 64L, 1L << 24));
    }

    List<Cell> of(CsvRecord csvRecord) {
        int fields = csvRecord.getFieldCount();
        usualFields = usualFields < 2 ? fields : usualFields;
        int kept = Math.min(fields, limits.maxColumns());
        List<Cell> cells = new ArrayList<>(kept);
        for (int i = 0; i < kept; i++) {
            cells.add(cell(csvRecord.getField(i), i));
        }
        if (fields > kept) {
            cells.set(kept - 1, damaged(csvRecord.getField(kept - 1), Cell.Damage.TOO_MANY_CELLS));
        }
        return cells;
    }

    private Cell cell(String field, int index) {
        if (field.isEmpty()) {
            return Cell.BLANK;
        }
        if (field.length() > limits.maxCellLength()) {
            return damaged(field, Cell.Damage.TOO_LONG);
        }
        return swallowsRow(field, index) ? damaged(field, Cell.Damage.QUOTES) : new Cell.Text(field);
    }

    Cell damaged(String text, Cell.Damage damage) {
        return new Cell.Damaged(
                text.length() > limits.maxCellLength() ? text.substring(0, limits.maxCellLength()) : text, damage);
    }

    /** Two lost quotation marks pair across rows: then the first line of the cell holds the rest of its own row. */
    private boolean swallowsRow(String field, int index) {
        int lineEnd = field.indexOf('\n');
        int expected = usualFields - 1 - index;
        if (lineEnd < 0 || expected < FEWEST_SEPARATORS) {
            return false;
        }
        int separators = 0;
        for (int i = 0; i < lineEnd; i++) {
            separators += field.charAt(i) == separator ? 1 : 0;
        }
        return separators >= expected;
    }

    static int lineBreaks(CsvRecord csvRecord) {
        int breaks = 0;
        for (int f = 0; f < csvRecord.getFieldCount(); f++) {
            String field = csvRecord.getField(f);
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                boolean half = c == '\r' && i + 1 < field.length() && field.charAt(i + 1) == '\n';
                breaks += (c == '\n' || c == '\r') && !half ? 1 : 0;
            }
        }
        return breaks;
    }
}
