package io.ocopkit.channel.error;

import io.ocopkit.message.BilingualText;
import io.ocopkit.text.BundledTable.Row;
import io.ocopkit.text.InvalidTableException;
import io.ocopkit.text.LineProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a whole table, and refuses it with all its mistakes if it has any. */
final class ErrorTableReader {
    private static final List<String> REQUIRED = List.of(
            "code",
            "status",
            "message",
            "class",
            "issue",
            "field",
            "cause-vi",
            "cause-en",
            "fix-vi",
            "fix-en",
            "source");
    private static final String REST = "rest";

    private final String file;
    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<ErrorPattern, Integer> lineOf = new HashMap<>();

    ErrorTableReader(String file) {
        this.file = file;
    }

    List<ErrorEntry> read(List<Row> rows) {
        List<ErrorEntry> entries = rows.isEmpty() ? List.of() : entries(rows);
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(missing(1, "Bảng không có dòng nào", "The table has no rows"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidTableException("ERROR_TABLE_INVALID", file, problems);
        }
        return entries;
    }

    private List<ErrorEntry> entries(List<Row> rows) {
        Row header = rows.get(0);
        List<String> columns = header.cells().stream().map(String::strip).toList();
        List<String> absent =
                REQUIRED.stream().filter(column -> !columns.contains(column)).toList();
        String unknown = columns.stream()
                .filter(column -> !REQUIRED.contains(column) && !column.equals(REST))
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty() || !unknown.isEmpty()) {
            problems.add(header(header.line(), absent, unknown));
            return List.of();
        }
        List<ErrorEntry> entries = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            ErrorEntry entry = new ErrorRow(row, columns, problems).entry();
            if (entry != null && isNew(entry)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private boolean isNew(ErrorEntry entry) {
        Integer before = lineOf.putIfAbsent(entry.when(), entry.line());
        if (before != null) {
            problems.add(new LineProblem(
                    entry.line(),
                    "code",
                    String.valueOf(entry.when().code()),
                    "ERROR_TABLE_TWICE",
                    BilingualText.of("Lỗi này đã có ở dòng " + before, "This error already stands in line " + before),
                    BilingualText.of("Xóa một trong hai dòng", "Delete one of the two lines")));
        }
        return before == null;
    }

    private static LineProblem header(int line, List<String> absent, String unknown) {
        return missing(
                line,
                "Dòng tiêu đề thiếu cột: " + String.join(", ", absent) + "; cột lạ: " + unknown,
                "The header lacks: " + String.join(", ", absent) + "; it does not know: " + unknown);
    }

    private static LineProblem missing(int line, String vi, String en) {
        String columns = String.join(", ", REQUIRED);
        return new LineProblem(
                line,
                "",
                "",
                "ERROR_TABLE_HEADER",
                BilingualText.of(vi, en),
                BilingualText.of(
                        "Ghi các cột " + columns + ", ngăn cách bằng tab",
                        "Write the columns " + columns + ", separated by tabulators"));
    }
}
