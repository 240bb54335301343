package io.ocopkit.catalog.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * A merged area of a sheet.
 *
 * @param firstRow first row, from 1
 * @param firstColumn first column, from 0
 * @param lastRow last row, from 1
 * @param lastColumn last column, from 0
 */
record MergedArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 4;

    /** The area of a reference such as {@code B5:B8}; null when it is none. */
    static @Nullable MergedArea parse(String reference) {
        int colon = reference.indexOf(':');
        if (colon < 1) {
            return null;
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        int firstRow = rowOf(first);
        int lastRow = rowOf(last);
        int firstColumn = columnOf(first);
        int lastColumn = columnOf(last);
        return firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn
                ? null
                : new MergedArea(firstRow, firstColumn, lastRow, lastColumn);
    }

    boolean isTall() {
        return lastRow > firstRow;
    }

    /** Index of a cell's column from 0; -1 when the reference has none, or one no sheet can have. */
    static int columnOf(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * LETTERS + reference.charAt(letters) - 'A' + 1;
            if (++letters > MOST_LETTERS) {
                return Integer.MAX_VALUE;
            }
        }
        return column - 1;
    }

    private static int rowOf(String reference) {
        int digits = 0;
        while (digits < reference.length() && !Character.isDigit(reference.charAt(digits))) {
            digits++;
        }
        try {
            return Integer.parseInt(reference.substring(digits));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
