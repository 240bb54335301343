package io.ocopkit.catalog;

import io.ocopkit.text.VietnameseText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells rows that are no data from those that are: repeated headers, totals, section titles, signatures. */
final class RowKinds {
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_TITLE = 160;
    private static final List<CatalogueColumn> FIGURES =
            List.of(CatalogueColumn.STARS, CatalogueColumn.DECISION_DATE, CatalogueColumn.PRICE, CatalogueColumn.STOCK);
    private static final List<String> TOTALS = keys("tổng cộng", "tổng số", "grand total", "subtotal", "sub total");
    private static final List<String> TOTALS_ALONE =
            keys("tổng", "cộng", "total", "sum", "tong cong", "tong so", "tong");
    private static final List<String> FOOTERS = keys(
            "ghi chú",
            "nơi nhận",
            "người lập",
            "thủ trưởng",
            "chủ tịch",
            "phó chủ tịch",
            "ký tên",
            "lưu ý",
            "note",
            "notes");
    private static final List<String> SECTIONS = keys(
            "nhóm",
            "ngành",
            "huyện",
            "thành phố",
            "thị xã",
            "quận",
            "tỉnh",
            "xã",
            "phường",
            "đợt",
            "phụ lục",
            "danh sách",
            "sản phẩm 3 sao",
            "sản phẩm 4 sao",
            "sản phẩm 5 sao",
            "3 sao",
            "4 sao",
            "5 sao",
            "hạng 3 sao",
            "hạng 4 sao",
            "hạng 5 sao",
            "bộ sản phẩm",
            "các sản phẩm",
            "sản phẩm đạt",
            "sản phẩm ocop");

    private RowKinds() {}

    /** What a row is if it is no data; null for a data row. */
    static @Nullable Finding of(TableRow row, ColumnLayout layout) {
        String first = Cells.first(row, layout);
        if (first.length() > LONGEST_TITLE) {
            return null;
        }
        if (!hasFigures(row, layout) && repeatsHeader(row, layout, first)) {
            return Finding.HEADER_REPEATED;
        }
        int filled = Cells.filled(row, layout);
        if (filled > FEWEST_COLUMNS && !mayBeginTotal(first)) {
            return null;
        }
        String key = VietnameseText.matchKey(first);
        if (isTotal(key)) {
            return Finding.TOTAL_ROW;
        }
        if (filled > 2 || layout.columns().size() < FEWEST_COLUMNS) {
            return null;
        }
        if (startsWithAny(key, FOOTERS) && filled == 1) {
            return Finding.FOOTER_ROW;
        }
        return filled <= 1 ? section(row, layout, first, key) : null;
    }

    private static @Nullable Finding section(TableRow row, ColumnLayout layout, String first, String key) {
        boolean elsewhere = Cells.isEmpty(layout.cell(row, CatalogueColumn.PRODUCT_NAME))
                && Cells.isEmpty(layout.cell(row, CatalogueColumn.SKU));
        boolean title = elsewhere || isNumbered(first) || isNumberedBeside(row, layout) || startsWithAny(key, SECTIONS);
        return title ? Finding.SECTION_ROW : null;
    }

    /** "I.", "IV)", "A." in front, as only headings are numbered. */
    private static boolean isNumbered(String text) {
        int end = 0;
        while (end < text.length() && "IVXABCDEĐ".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > 0 && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
    }

    private static boolean isNumberedBeside(TableRow row, ColumnLayout layout) {
        String ordinal = layout.cell(row, CatalogueColumn.ORDINAL).shown().strip();
        return !ordinal.isEmpty() && isNumbered(ordinal + ".");
    }

    private static boolean repeatsHeader(TableRow row, ColumnLayout layout, String first) {
        CatalogueColumn column = Vocabulary.find(first);
        return column != null && layout.has(column) && HeaderRow.of(row) != null;
    }

    /** No header begins with a digit where stars, dates and prices stand; nearly every data row does. */
    private static boolean hasFigures(TableRow row, ColumnLayout layout) {
        for (CatalogueColumn column : FIGURES) {
            String shown = layout.cell(row, column).shown();
            if (!shown.isEmpty() && shown.charAt(0) >= '0' && shown.charAt(0) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeginTotal(String first) {
        return !first.isEmpty() && "tcgs".indexOf(Character.toLowerCase(first.charAt(0))) >= 0;
    }

    private static boolean isTotal(String key) {
        return startsWithAny(key, TOTALS) || TOTALS_ALONE.contains(key);
    }

    private static boolean startsWithAny(String key, List<String> starts) {
        for (String start : starts) {
            if (key.startsWith(start) && (key.length() == start.length() || key.charAt(start.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static List<String> keys(String... words) {
        return Stream.of(words).map(VietnameseText::matchKey).toList();
    }
}
