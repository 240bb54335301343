package io.ocopkit.feed.workbook;

import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a template line by line and refuses the first line that is wrong. */
final class TemplateReader {
    private static final List<String> FIELDS =
            List.of("path", "kind", "width", "gdsn", "vi", "en", "meaning_vi", "meaning_en");
    private static final List<String> REQUIRED = List.of("action", "sku");
    private static final int MAX_WIDTH = 255;

    private final List<Column> columns = new ArrayList<>();
    private final Set<String> headers = new HashSet<>();
    private int number;
    private boolean begun;

    void accept(String raw) {
        number++;
        String line = number == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        List<String> fields = List.of(line.split("\t", -1));
        if (begun) {
            columns.add(column(fields));
        } else {
            requireFieldNames(fields);
            begun = true;
        }
    }

    List<Column> columns() {
        for (String path : REQUIRED) {
            if (columns.stream().noneMatch(column -> column.path().equals(path))) {
                throw wrong(
                        "thiếu cột \"" + path + "\", không có cột này thì không phân biệt được dòng xóa",
                        "the column \"" + path + "\" is missing; without it a removal cannot be told from a listing");
            }
        }
        return columns;
    }

    private Column column(List<String> fields) {
        if (fields.size() != FIELDS.size()) {
            throw wrong(
                    "có " + fields.size() + " trường, cần " + FIELDS.size() + " trường cách nhau bằng tab",
                    "has " + fields.size() + " fields; it needs " + FIELDS.size() + " separated by tabs");
        }
        Field field = field(fields.get(0));
        return new Column(
                fields.get(0),
                field,
                header(0, fields.get(3)),
                BilingualText.of(header(1, fields.get(4)), header(2, fields.get(5))),
                kind(fields.get(1), field),
                width(fields.get(2)),
                BilingualText.of(filled("meaning_vi", fields.get(6)), filled("meaning_en", fields.get(7))));
    }

    private void requireFieldNames(List<String> fields) {
        if (!fields.equals(FIELDS)) {
            throw wrong(
                    "dòng đầu phải ghi tên các trường: " + String.join(", ", FIELDS),
                    "the first line names the fields: " + String.join(", ", FIELDS));
        }
    }

    private Field field(String path) {
        return Fields.at(path)
                .orElseThrow(() -> wrong(
                        "không có giá trị \"" + path + "\"; các giá trị: fixed:..., "
                                + String.join(", ", Fields.paths()),
                        "there is no value \"" + path + "\"; values are fixed:..., "
                                + String.join(", ", Fields.paths())));
    }

    private CellKind kind(String name, Field field) {
        CellKind kind = CellKind.parse(name)
                .orElseThrow(() -> wrong(
                        "kiểu \"" + name + "\" không có; dùng text, number hoặc date",
                        "there is no kind \"" + name + "\"; use text, number or date"));
        if (kind != CellKind.TEXT && kind != field.kind()) {
            boolean textOnly = field.kind() == CellKind.TEXT;
            String natural = field.kind().label();
            throw wrong(
                    "giá trị này không ghi được theo kiểu " + name + "; dùng "
                            + (textOnly ? natural : natural + " hoặc text"),
                    "this value cannot be written as " + name + "; use " + (textOnly ? natural : natural + " or text"));
        }
        return kind;
    }

    private int width(String text) {
        try {
            int width = Integer.parseInt(text);
            if (width >= 1 && width <= MAX_WIDTH) {
                return width;
            }
        } catch (NumberFormatException e) {
            // Told below, like a width out of range.
        }
        throw wrong(
                "độ rộng \"" + text + "\" phải là số từ 1 đến " + MAX_WIDTH,
                "the width \"" + text + "\" must be a number from 1 to " + MAX_WIDTH);
    }

    /** Two columns of one name would be one column for whoever reads by name. */
    private String header(int set, String name) {
        if (!headers.add(set + name)) {
            throw wrong("tên cột \"" + name + "\" bị trùng", "the header \"" + name + "\" is there twice");
        }
        return filled(FIELDS.get(3 + set), name);
    }

    private String filled(String field, String value) {
        if (value.isBlank()) {
            throw wrong("trường \"" + field + "\" để trống", "the field \"" + field + "\" is empty");
        }
        return value;
    }

    private TemplateException wrong(String vi, String en) {
        return new TemplateException(number, BilingualText.of(vi, en));
    }
}
