package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Severity;
import java.util.Objects;

/**
 * What is wrong or remarkable about a row.
 *
 * @param file the file's name
 * @param row the row's number as a spreadsheet shows it; 0 when it is about the file as a whole
 * @param column the column's header as it stands in the file; empty when it is about the whole row
 * @param value what stands there, at most 200 characters, masked where it may be personal data
 * @param code stable upper-case code
 * @param severity an error keeps the row out, a warning does not
 * @param text what is wrong
 * @param advice what to do
 */
public record Problem(
        String file,
        int row,
        String column,
        String value,
        String code,
        Severity severity,
        BilingualText text,
        BilingualText advice) {

    /** Requires all parts. */
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(advice, "advice");
    }

    /** One line for a console, in Vietnamese. */
    @Override
    public String toString() {
        return file + " dòng " + row + (column.isEmpty() ? "" : ", cột \"" + column + "\"")
                + (value.isEmpty() ? "" : " (" + value + ")") + ": " + text.vi() + ". " + advice.vi() + " [" + code
                + "]";
    }
}
