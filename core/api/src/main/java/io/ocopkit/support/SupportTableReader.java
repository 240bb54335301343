package io.ocopkit.support;

import io.ocopkit.message.BilingualText;
import io.ocopkit.text.BoundedLines;
import io.ocopkit.text.VietnameseText;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a table, and keeps account of what is wrong with them. */
final class SupportTableReader {
    private static final List<String> REQUIRED =
            List.of("id", "name", "english", "field", "purpose", "purpose-english", "document");

    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 4_000;

    private final List<SupportPolicy> policies = new ArrayList<>();
    private final List<SupportTableProblem> problems = new ArrayList<>();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private @Nullable List<String> columns;

    SupportPolicyTable read(Reader table) throws IOException {
        BoundedLines lines = new BoundedLines(table, MOST_LINES, LONGEST_LINE);
        try {
            for (String line = lines.next(); line != null; line = lines.next()) {
                String clean = VietnameseText.clean(line).value();
                if (!clean.isEmpty() && !clean.startsWith("#")) {
                    take(line.split("\t", -1), lines.number());
                }
            }
        } catch (BoundedLines.TooLarge e) {
            problem(
                    lines.number(),
                    "SUPPORT_TABLE_TOO_LARGE",
                    "Bảng có tối đa 10.000 dòng, mỗi dòng tối đa 4.000 ký tự; phần sau không được đọc",
                    "A table has at most 10,000 lines of at most 4,000 characters; the rest was not read");
        }
        if (columns == null && problems.isEmpty()) {
            headerMissing(Math.max(1, lines.number()), REQUIRED);
        }
        return new SupportPolicyTable(policies, problems);
    }

    private void take(String[] cells, int line) {
        if (columns == null) {
            header(cells, line);
        } else if (columns.isEmpty()) {
            return;
        } else if (cells.length > columns.size()) {
            problem(
                    line,
                    "SUPPORT_TABLE_WIDTH",
                    "Dòng có nhiều ô hơn dòng tiêu đề",
                    "The line has more cells than the header");
        } else {
            policy(new SupportLine(line, columns, cells, problems));
        }
    }

    /** Without its columns no line can be read; the list is left empty so that they are not read. */
    private void header(String[] cells, int line) {
        List<String> found = Arrays.stream(cells)
                .map(cell -> VietnameseText.clean(cell).value())
                .toList();
        List<String> missing =
                REQUIRED.stream().filter(column -> !found.contains(column)).toList();
        List<String> unknown = found.stream()
                .filter(column -> !column.isEmpty() && !SupportLine.COLUMNS.contains(column))
                .toList();
        columns = missing.isEmpty() && unknown.isEmpty() ? found : List.of();
        if (!missing.isEmpty()) {
            headerMissing(line, missing);
        }
        unknown.forEach(column -> problems.add(new SupportTableProblem(
                line,
                column,
                "",
                "SUPPORT_TABLE_HEADER",
                BilingualText.of("Không có cột tên này", "There is no column of this name"))));
    }

    private void headerMissing(int line, List<String> missing) {
        problem(
                line,
                "SUPPORT_TABLE_HEADER",
                "Dòng tiêu đề thiếu cột " + String.join(", ", missing) + " (các cột ngăn cách bằng tab)",
                "The header lacks the columns " + String.join(", ", missing) + " (separated by tabulators)");
    }

    private void policy(SupportLine line) {
        SupportPolicy policy = line.policy();
        if (policy == null) {
            return;
        }
        Integer before = lineOfId.putIfAbsent(policy.id(), line.number());
        if (before == null) {
            policies.add(policy);
        } else {
            line.problem(
                    "id",
                    "SUPPORT_TABLE_TWICE",
                    BilingualText.of("Mã này đã có ở dòng " + before, "This key already stands in line " + before));
        }
    }

    private void problem(int line, String code, String vi, String en) {
        problems.add(new SupportTableProblem(line, "", "", code, BilingualText.of(vi, en)));
    }
}
