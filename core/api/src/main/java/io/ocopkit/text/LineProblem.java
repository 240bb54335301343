package io.ocopkit.text;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * What is wrong with one line of a file that people write by hand.
 *
 * @param line line number from 1; 0 when it is about the file as a whole
 * @param column the column or key; empty when it is about the line as a whole
 * @param value what stands there, at most 120 characters of it; empty when nothing does
 * @param code stable upper-case code
 * @param text what is wrong
 * @param advice what to write instead
 */
public record LineProblem(
        int line, String column, String value, String code, BilingualText text, BilingualText advice) {
    private static final int LONGEST_QUOTED = 120;

    /** Requires all parts and shortens the value. */
    public LineProblem {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(advice, "advice");
        value = shortened(value);
    }

    private static String shortened(String value) {
        boolean isLong = value.codePointCount(0, value.length()) > LONGEST_QUOTED;
        return isLong ? value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTED)) + "…" : value;
    }

    /** One line for a console, in Vietnamese. */
    @Override
    public String toString() {
        return "Dòng " + line + (column.isEmpty() ? "" : ", \"" + column + "\"")
                + (value.isEmpty() ? "" : " (" + value + ")") + ": " + text.vi() + ". " + advice.vi() + " [" + code
                + "]";
    }
}
