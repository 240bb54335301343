package io.ocopkit.feed.workbook;

import io.ocopkit.catalog.Cell;

/** How values become text in a CSV file. */
enum CsvDialect {
    /** RFC 4180 in UTF-8, for programs: nothing added, nothing changed. */
    MACHINE(',', false, '.'),
    /** For Excel where a comma separates lists and a point decimals. */
    EXCEL_COMMA(',', true, '.'),
    /** For Excel where a comma separates decimals, as in Vietnam, so that lists take a semicolon. */
    EXCEL_SEMICOLON(';', true, ',');

    private final char separator;
    private final boolean forExcel;
    private final char decimalSign;

    CsvDialect(char separator, boolean forExcel, char decimalSign) {
        this.separator = separator;
        this.forExcel = forExcel;
        this.decimalSign = decimalSign;
    }

    char separator() {
        return separator;
    }

    /** Excel takes a file without byte-order mark for one in the machine's old code page. */
    boolean hasByteOrderMark() {
        return forExcel;
    }

    String show(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return forExcel ? FormulaGuard.protect(text.value()) : text.value();
        }
        if (cell instanceof Cell.Number number) {
            return number.shown().replace('.', decimalSign);
        }
        return cell.shown();
    }
}
