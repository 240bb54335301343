package io.ocopkit.catalog;

import io.ocopkit.text.CleanText;
import io.ocopkit.text.Correction;
import io.ocopkit.text.VietnameseText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Turns a cell into clean text, or says why it cannot. */
final class CellText {
    private static final int LONGEST_PLACEHOLDER = 9;
    private static final Set<String> PLACEHOLDERS =
            Set.of("-", "–", "—", "/", "...", "…", "?", "n/a", "na", "null", "none", "không có", "chưa có", "không rõ");
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
    private static final String GUARDED = "=+-@";
    private static final Set<CatalogueColumn> DISPENSABLE = EnumSet.of(
            CatalogueColumn.ORDINAL,
            CatalogueColumn.BRAND,
            CatalogueColumn.DESCRIPTION,
            CatalogueColumn.LINK,
            CatalogueColumn.IMAGES,
            CatalogueColumn.NET_CONTENT,
            CatalogueColumn.PARCEL_WEIGHT,
            CatalogueColumn.PARCEL_LENGTH,
            CatalogueColumn.PARCEL_WIDTH,
            CatalogueColumn.PARCEL_HEIGHT,
            CatalogueColumn.ENGLISH_NAME,
            CatalogueColumn.REMARK);

    private CellText() {}

    static String read(RowReading row, CatalogueColumn column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            return fromText(row, column, text.value());
        }
        if (cell instanceof Cell.Number number) {
            return plain(number.value());
        }
        if (cell instanceof Cell.Unevaluated formula) {
            return formula(row, column, formula.source());
        }
        return cell.shown();
    }

    /** A whole number without the ".0" that spreadsheets add; no power of ten. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** In a workbook a text is a text, whatever it looks like; in delimited text a formula looks like one. */
    private static String fromText(RowReading row, CatalogueColumn column, String raw) {
        return row.isDelimitedText() && raw.length() > 1 && "'=".indexOf(raw.charAt(0)) >= 0
                ? fromDelimited(row, column, raw)
                : unlessError(row, column, raw);
    }

    private static String fromDelimited(RowReading row, CatalogueColumn column, String raw) {
        if (raw.charAt(0) == '\'' && GUARDED.indexOf(raw.charAt(1)) >= 0) {
            row.changed(column, raw, raw.substring(1), Change.GUARD);
            return cleaned(row, column, raw.substring(1));
        }
        if (raw.length() > 3 && raw.startsWith("=\"") && raw.indexOf('"', 2) == raw.length() - 1) {
            String text = raw.substring(2, raw.length() - 1);
            row.changed(column, raw, text, Change.TEXT_FORMULA);
            return cleaned(row, column, text);
        }
        return raw.charAt(0) == '=' ? formula(row, column, raw) : cleaned(row, column, raw);
    }

    private static String unlessError(RowReading row, CatalogueColumn column, String raw) {
        boolean error = !raw.isEmpty() && raw.charAt(0) == '#' && ERRORS.contains(raw.strip());
        return error ? formula(row, column, raw) : cleaned(row, column, raw);
    }

    private static String formula(RowReading row, CatalogueColumn column, String source) {
        row.problem(column, source, DISPENSABLE.contains(column) ? Finding.FORMULA_IGNORED : Finding.FORMULA);
        return "";
    }

    private static String cleaned(RowReading row, CatalogueColumn column, String raw) {
        CleanText clean = VietnameseText.clean(raw);
        for (Correction correction : clean.corrections()) {
            row.changed(column, raw, clean.value(), correction.text());
        }
        String value = clean.value();
        if (value.length() <= LONGEST_PLACEHOLDER && PLACEHOLDERS.contains(value.toLowerCase(Locale.ROOT))) {
            row.changed(column, raw, "", Change.PLACEHOLDER);
            return "";
        }
        if (LostLetters.in(raw)) {
            row.problem(column, raw, Finding.TEXT_ENCODING);
            return "";
        }
        return value;
    }
}
