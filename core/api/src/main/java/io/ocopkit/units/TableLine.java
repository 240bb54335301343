package io.ocopkit.units;

import io.ocopkit.message.BilingualText;
import io.ocopkit.text.VietnameseText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** One line of a table, its cells by column name. */
final class TableLine {
    private static final int MAX_LINES = 100_000;
    private static final int MAX_LENGTH = 1_000;

    private final int number;
    private final List<String> columns;
    private final String[] cells;

    private TableLine(int number, List<String> columns, String[] cells) {
        this.number = number;
        this.columns = columns;
        this.cells = cells;
    }

    static void each(Reader table, List<String> expected, Consumer<TableLine> use) {
        try {
            eachLine(new BufferedReader(table), expected, use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eachLine(BufferedReader lines, List<String> expected, Consumer<TableLine> use)
            throws IOException {
        List<String> columns = List.of();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            requireSmall(line, number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = header(cells, expected, number);
            } else {
                use.accept(new TableLine(number, columns, requireWidth(cells, columns, number)));
            }
        }
        if (columns.isEmpty()) {
            throw headerMissing(expected, number);
        }
    }

    /** The cell's text without blanks around it; empty when the line ends before it. */
    String text(String column) {
        int index = columns.indexOf(column);
        return index < cells.length ? cells[index].strip() : "";
    }

    /** The cell as a value; what the value's type says against it is passed on with the line and the column. */
    <T> T value(String column, Function<String, T> reading) {
        String text = text(column);
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            throw new UnitTableException(
                    "UNIT_TABLE_VALUE",
                    number,
                    column,
                    BilingualText.of(
                            "Dòng " + number + ", cột " + column + ": không hiểu giá trị \"" + text
                                    + "\", hãy viết như " + example(column),
                            "Line " + number + ", column " + column + ": cannot read \"" + text + "\", write it like "
                                    + example(column)));
        }
    }

    private static String example(String column) {
        return switch (column) {
            case "kind" -> UnitKind.WARD.name();
            case "name" -> "Bến Thành";
            case "from", "to", "on" -> "2025-07-01";
            default -> "QD19_2025:26740";
        };
    }

    UnitTableException contradiction(RuntimeException cause) {
        return new UnitTableException(
                "UNIT_TABLE_LINE",
                number,
                "",
                BilingualText.of(
                        "Dòng " + number + ": các ô mâu thuẫn với nhau (" + cause.getMessage() + ")",
                        "Line " + number + ": its cells contradict each other (" + cause.getMessage() + ")"));
    }

    private static List<String> header(String[] cells, List<String> expected, int number) {
        // Cleaning also takes away the byte order mark that some editors write.
        List<String> columns = Arrays.stream(cells)
                .map(cell -> VietnameseText.clean(cell).value())
                .toList();
        if (!columns.containsAll(expected)) {
            throw headerMissing(expected, number);
        }
        return columns;
    }

    private static void requireSmall(String line, int number) {
        if (number > MAX_LINES || line.length() > MAX_LENGTH) {
            throw new UnitTableException(
                    "UNIT_TABLE_TOO_LARGE",
                    number,
                    "",
                    BilingualText.of(
                            "Bảng có tối đa " + MAX_LINES + " dòng, mỗi dòng tối đa " + MAX_LENGTH + " ký tự",
                            "A table has at most " + MAX_LINES + " lines of at most " + MAX_LENGTH + " characters"));
        }
    }

    private static String[] requireWidth(String[] cells, List<String> columns, int number) {
        if (cells.length > columns.size()) {
            throw new UnitTableException(
                    "UNIT_TABLE_LINE",
                    number,
                    "",
                    BilingualText.of(
                            "Dòng " + number + " có nhiều ô hơn dòng tiêu đề",
                            "Line " + number + " has more cells than the header"));
        }
        return cells;
    }

    private static UnitTableException headerMissing(List<String> expected, int number) {
        return new UnitTableException(
                "UNIT_TABLE_HEADER",
                number,
                "",
                BilingualText.of(
                        "Dòng tiêu đề phải có các cột " + String.join(", ", expected) + ", ngăn cách bằng tab",
                        "The header must have the columns " + String.join(", ", expected)
                                + ", separated by tabulators"));
    }
}
