package io.ocopkit.support;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * Something in a table of policies that is not understood.
 *
 * @param line line number from 1
 * @param column the column's name; empty when it is about the line or the table as a whole
 * @param value what stands there, shortened; empty when nothing does
 * @param code stable upper-case code: {@code SUPPORT_TABLE_HEADER}, {@code SUPPORT_TABLE_VALUE},
 *     {@code SUPPORT_TABLE_MISSING}, {@code SUPPORT_TABLE_WIDTH}, {@code SUPPORT_TABLE_TWICE},
 *     {@code SUPPORT_TABLE_TOO_LARGE}
 * @param text what is wrong and what to write
 */
public record SupportTableProblem(int line, String column, String value, String code, BilingualText text) {

    /** Requires all parts. */
    public SupportTableProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /** One line for a console, in Vietnamese. */
    @Override
    public String toString() {
        return "Dòng " + line + (column.isEmpty() ? "" : ", cột " + column)
                + (value.isEmpty() ? "" : " (" + value + ")") + ": " + text.vi() + " [" + code + "]";
    }
}
