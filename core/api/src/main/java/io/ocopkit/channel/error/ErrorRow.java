package io.ocopkit.channel.error;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.text.BundledTable.Row;
import io.ocopkit.text.LineProblem;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a table. Every cell of it is read, so that one reading names all its mistakes. */
final class ErrorRow {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final Row row;
    private final List<String> columns;
    private final List<LineProblem> problems;
    private final int problemsBefore;

    ErrorRow(Row row, List<String> columns, List<LineProblem> problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** The entry; null when the row has a mistake. */
    @Nullable
    ErrorEntry entry() {
        ErrorPattern when = pattern();
        ErrorClass errorClass = value("class", ErrorClass::valueOf, Arrays.toString(ErrorClass.values()));
        String code = value("issue", ErrorRow::requireCode, "LISTING_TITLE_LENGTH");
        BilingualText cause = bilingual("cause");
        BilingualText fix = bilingual("fix");
        Rest rest = text("rest").isEmpty() ? Rest.USUAL : value("rest", Rest::parse, "PT30S, 00:00+08:00");
        Citation source = value("source", ErrorRow::citation, "Shopee Open Platform v2|product.add_item");
        if (row.cells().size() > columns.size()) {
            problem("", "", "Dòng có nhiều ô hơn dòng tiêu đề", "The line has more cells than the header");
        }
        boolean readable = problems.size() == problemsBefore;
        return readable
                        && when != null
                        && errorClass != null
                        && code != null
                        && cause != null
                        && fix != null
                        && rest != null
                        && source != null
                ? new ErrorEntry(row.line(), when, errorClass, code, text("field"), cause, fix, rest, source)
                : null;
    }

    private @Nullable ErrorPattern pattern() {
        try {
            return new ErrorPattern(orNull("code"), orNull("status"), orNull("message"));
        } catch (IllegalArgumentException e) {
            problem(
                    "status",
                    text("status"),
                    "Cần mã của kênh, hoặc trạng thái HTTP như 429 hay 5xx, hoặc lời báo",
                    "A code of the channel is needed, or an HTTP status such as 429 or 5xx, or a message");
            return null;
        }
    }

    private @Nullable BilingualText bilingual(String column) {
        String vi = text(column + "-vi");
        String en = text(column + "-en");
        if (vi.isEmpty() || en.isEmpty() || vi.equals(en)) {
            problem(
                    column + (vi.isEmpty() ? "-vi" : "-en"),
                    vi.isEmpty() ? vi : en,
                    "Cần câu tiếng Việt và câu tiếng Anh, khác nhau",
                    "A Vietnamese and an English sentence are needed, and they differ");
            return null;
        }
        return BilingualText.of(vi, en);
    }

    private <T> @Nullable T value(String column, Function<String, T> reading, String example) {
        String text = text(column);
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            problem(
                    column,
                    text,
                    "Không hiểu giá trị này, hãy viết như " + example,
                    "Cannot be read, write " + example);
            return null;
        }
    }

    private static String requireCode(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Citation citation(String text) {
        int bar = text.indexOf('|');
        return bar < 0
                ? Citation.of(text)
                : Citation.of(
                        text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }

    private @Nullable String orNull(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    private String text(String column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index).strip() : "";
    }

    private void problem(String column, String value, String vi, String en) {
        problems.add(new LineProblem(
                row.line(),
                column,
                value,
                "ERROR_TABLE_VALUE",
                BilingualText.of(vi, en),
                BilingualText.of("Sửa ô này", "Correct this cell")));
    }
}
