package io.ocopkit.catalog.xlsx;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/** Tells date cells from numbers by their number format (ECMA-376, part 1, 18.8.30). */
final class DateFormats {

    private DateFormats() {}

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (format != null) {
            return hasDayOrYear(format);
        }
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }

    /** The day and time of a date cell; null when the number lies outside the calendar. */
    static @Nullable LocalDateTime dateOf(Cell cell) {
        try {
            return cell.asDate();
        } catch (ExcelReaderException | DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** Quoted texts, escaped characters and bracketed colours or locales do not count. */
    private static boolean hasDayOrYear(String format) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '[' || c == ']') {
                bracketed = c == '[';
            } else if (c == '\\' || c == '_') {
                i++;
            } else if (!quoted && !bracketed && "yYdD".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
