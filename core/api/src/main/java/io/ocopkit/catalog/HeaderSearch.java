package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the header below any titles, and says what is remarkable about it. */
final class HeaderSearch {
    private static final int FURTHEST = 50;

    private final TableSource source;
    private final Journal journal;
    private final List<List<CatalogueColumn>> required;
    private @Nullable TableRow pending;

    HeaderSearch(TableSource source, Journal journal, List<List<CatalogueColumn>> required) {
        this.source = source;
        this.journal = journal;
        this.required = required;
    }

    ColumnLayout find() throws IOException {
        if (!source.otherTables().isEmpty()) {
            journal.add(0, "", String.join(", ", source.otherTables()), Finding.OTHER_TABLES);
        }
        int passed = 0;
        for (TableRow row = source.next(); row != null && passed < FURTHEST; row = source.next()) {
            if (row.isBlank()) {
                continue;
            }
            ColumnLayout layout = HeaderRow.of(row);
            if (layout != null) {
                return complete(row, layout);
            }
            journal.skipped(row.number(), firstText(row), Finding.TITLE_ROW);
            passed++;
        }
        throw passed == 0 ? empty() : withoutHeader();
    }

    /** The row that was read to see whether it belongs to the header, and does not. */
    @Nullable
    TableRow rowAfterHeader() throws IOException {
        return pending == null ? source.next() : pending;
    }

    private ColumnLayout complete(TableRow row, ColumnLayout found) throws IOException {
        journal.skipped(row.number(), firstText(row), Finding.HEADER_ROW);
        ColumnLayout layout = found;
        pending = source.next();
        ColumnLayout both = pending == null ? null : HeaderRow.withSubheadings(found, pending);
        if (pending != null && both != null) {
            journal.skipped(pending.number(), firstText(pending), Finding.HEADER_ROW);
            pending = null;
            layout = both;
        }
        requireColumns(layout);
        remark(row.number(), layout);
        return layout;
    }

    private void requireColumns(ColumnLayout layout) {
        List<CatalogueColumn> missing = missing(layout, required);
        if (!missing.isEmpty()) {
            throw new UnusableFileException(
                    "COLUMN_MISSING",
                    BilingualText.of(
                            "Thiếu cột: "
                                    + missing.stream()
                                            .map(column -> column.header().vi())
                                            .collect(Collectors.joining(", ")),
                            "A column is missing: "
                                    + missing.stream()
                                            .map(column -> column.header().en())
                                            .collect(Collectors.joining(", "))));
        }
    }

    static List<CatalogueColumn> missing(ColumnLayout layout, List<List<CatalogueColumn>> required) {
        return required.stream()
                .filter(anyOf -> anyOf.stream().noneMatch(layout::has))
                .map(anyOf -> anyOf.get(0))
                .toList();
    }

    private void remark(int row, ColumnLayout layout) {
        Set<CatalogueColumn> seen = EnumSet.noneOf(CatalogueColumn.class);
        for (String header : layout.headers()) {
            CatalogueColumn column = Vocabulary.find(header);
            if (column == CatalogueColumn.PERSONAL) {
                journal.add(row, header, "", Finding.PERSONAL_DATA_IGNORED);
            } else if (column != null && !seen.add(column) && !mayRepeat(column)) {
                journal.add(row, header, "", Finding.COLUMN_TWICE);
            }
        }
    }

    private static boolean mayRepeat(CatalogueColumn column) {
        return column == CatalogueColumn.IMAGES
                || column == CatalogueColumn.REMARK
                || column == CatalogueColumn.PRODUCT_SET;
    }

    private static String firstText(TableRow row) {
        return row.cells().stream()
                .map(cell -> cell.shown().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static UnusableFileException empty() {
        return new UnusableFileException(
                "FILE_EMPTY", BilingualText.of("Tệp không có nội dung nào", "There is nothing in the file"));
    }

    private static UnusableFileException withoutHeader() {
        return new UnusableFileException(
                "HEADER_NOT_FOUND",
                BilingualText.of(
                        "Không tìm thấy dòng tiêu đề trong 50 dòng đầu; tiêu đề cần ít nhất hai cột quen thuộc, ví dụ \"Tên sản phẩm\" và \"Chủ thể\", và tệp CSV phải lưu bằng mã UTF-8",
                        "No header was found in the first 50 rows; it needs two known columns at least, such as \"Product name\" and \"Producer\", and a CSV file must be saved as UTF-8"));
    }
}
