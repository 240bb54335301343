package io.ocopkit.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What figures say about a whole number. Points, commas, blanks and apostrophes separate thousands when three digits
 * follow each of them; a last separator before other than three digits begins decimals, which are only allowed to be
 * zeros.
 *
 * @param value the number; null when there is a fault
 * @param fault why there is none; null when there is one
 */
record WholeNumber(@Nullable Long value, @Nullable Fault fault) {
    private static final int MOST_DIGITS = 15;
    private static final String SEPARATORS = "., '’\u00A0";

    /** What keeps figures from being a whole number. */
    enum Fault {
        /** There are decimals other than zeros. */
        DECIMALS,
        /** They are no number. */
        UNREADABLE
    }

    static WholeNumber of(BigDecimal number) {
        try {
            return new WholeNumber(number.longValueExact(), null);
        } catch (ArithmeticException e) {
            return new WholeNumber(null, number.precision() > 30 ? Fault.UNREADABLE : Fault.DECIMALS);
        }
    }

    static WholeNumber of(String figures) {
        StringBuilder digits = new StringBuilder(figures.length());
        int lastSeparator = -1;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (SEPARATORS.indexOf(c) >= 0 && i > 0 && i < figures.length() - 1) {
                lastSeparator = i;
            } else {
                return new WholeNumber(null, Fault.UNREADABLE);
            }
        }
        return lastSeparator < 0 ? parsed(digits) : separated(figures, lastSeparator);
    }

    private static WholeNumber separated(String figures, int last) {
        boolean lastIsDecimal = figures.length() - last - 1 != 3;
        String whole = lastIsDecimal ? figures.substring(0, last) : figures;
        StringBuilder digits = new StringBuilder();
        int sinceSeparator = 0;
        char separator = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                sinceSeparator++;
            } else if ((separator == 0 ? sinceSeparator <= 3 : sinceSeparator == 3 && c == separator)
                    && sinceSeparator > 0) {
                separator = c;
                sinceSeparator = 0;
            } else {
                return new WholeNumber(null, Fault.UNREADABLE);
            }
        }
        if (separator != 0 && sinceSeparator != 3) {
            return new WholeNumber(null, Fault.UNREADABLE);
        }
        return lastIsDecimal ? withDecimals(figures, last, separator, digits) : parsed(digits);
    }

    private static WholeNumber withDecimals(String figures, int last, char thousands, StringBuilder digits) {
        char c = figures.charAt(last);
        if (c != '.' && c != ',' || c == thousands) {
            return new WholeNumber(null, Fault.UNREADABLE);
        }
        for (int i = last + 1; i < figures.length(); i++) {
            if (figures.charAt(i) != '0') {
                return new WholeNumber(null, Fault.DECIMALS);
            }
        }
        return parsed(digits);
    }

    private static WholeNumber parsed(CharSequence digits) {
        return digits.length() == 0 || digits.length() > MOST_DIGITS
                ? new WholeNumber(null, Fault.UNREADABLE)
                : new WholeNumber(Long.parseLong(digits, 0, digits.length(), 10), null);
    }
}
