package io.ocopkit.publishing;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One record of a CSV file (RFC 4180). */
final class CsvRow {
    /** What makes a spreadsheet calculate, in the forms of either alphabet. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvRow() {}

    static void write(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(harmless(cells.get(i))));
        }
        out.write("\r\n");
    }

    /** Leading blanks do not keep a spreadsheet from calculating. */
    private static String harmless(String text) {
        String stripped = text.strip();
        boolean formula = !stripped.isEmpty() && FORMULA_STARTS.indexOf(stripped.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && text.charAt(0) < ' ';
        return formula || control ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
