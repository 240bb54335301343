package io.ocopkit.catalog;

import io.ocopkit.model.Dong;
import io.ocopkit.text.VietnameseText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads a retail price in dong. Only figures that can mean one amount are read; nothing is rounded or multiplied. */
final class PriceColumn {
    private static final long LOWEST = 1_000;
    private static final List<String> DONG = List.of("vnđ", "vnd", "đồng", "dong", "đ", "d", "₫");
    private static final Set<String> ON_REQUEST =
            Set.of("lien he", "thoa thuan", "on request", "contact", "theo thoi gia", "call");

    private PriceColumn() {}

    static @Nullable Money read(RowReading row) {
        Cell cell = row.cell(CatalogueColumn.PRICE);
        if (cell instanceof Cell.Number number) {
            return accepted(row, WholeNumber.of(number.value()), cell.shown());
        }
        String text = row.text(CatalogueColumn.PRICE);
        if (text.isEmpty()) {
            return null;
        }
        if (ON_REQUEST.contains(VietnameseText.searchKey(text))) {
            row.changed(CatalogueColumn.PRICE, text, "", Change.ON_REQUEST);
            return null;
        }
        String figures = withoutCurrency(text.toLowerCase(Locale.ROOT));
        Finding finding = finding(text, figures);
        if (finding != null) {
            row.problem(CatalogueColumn.PRICE, finding);
            return null;
        }
        return accepted(row, WholeNumber.of(figures), text);
    }

    private static @Nullable Money accepted(RowReading row, WholeNumber number, String shown) {
        Finding finding = finding(number);
        if (finding != null || number.value() == null) {
            row.problem(CatalogueColumn.PRICE, finding == null ? Finding.PRICE_UNREADABLE : finding);
            return null;
        }
        if (!shown.equals(number.value().toString())) {
            row.changed(CatalogueColumn.PRICE, shown, number.value(), Change.PRICE);
        }
        return Dong.of(number.value());
    }

    private static @Nullable Finding finding(WholeNumber number) {
        if (number.fault() == WholeNumber.Fault.DECIMALS) {
            return Finding.PRICE_DECIMALS;
        }
        if (number.value() == null) {
            return Finding.PRICE_UNREADABLE;
        }
        if (number.value() <= 0) {
            return Finding.PRICE_NOT_POSITIVE;
        }
        return number.value() < LOWEST ? Finding.PRICE_TOO_LOW : null;
    }

    private static @Nullable Finding finding(String text, String figures) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (figures.startsWith("-")) {
            return Finding.PRICE_NOT_POSITIVE;
        }
        if (lower.contains("$") || lower.contains("usd") || lower.contains("€") || lower.contains("eur")) {
            return Finding.CURRENCY_NOT_VND;
        }
        if (lower.indexOf('/') > 0) {
            return Finding.PRICE_PER_UNIT;
        }
        if (figures.indexOf('-') > 0 || figures.indexOf('–') > 0 || figures.indexOf('~') >= 0) {
            return Finding.PRICE_RANGE;
        }
        List<String> words = Tokens.of(figures);
        words.removeIf(Tokens::isNumber);
        return words.isEmpty() ? null : abbreviated(words) ? Finding.PRICE_ABBREVIATED : Finding.PRICE_UNREADABLE;
    }

    private static boolean abbreviated(List<String> words) {
        return Set.of("k", "nghin", "ngan", "trieu", "tr", "n", "m", "thousand", "million")
                .contains(words.get(0));
    }

    private static String withoutCurrency(String lower) {
        String figures = lower;
        for (String sign : DONG) {
            if (figures.endsWith(sign) && !endsWithLonger(figures, sign)) {
                figures = figures.substring(0, figures.length() - sign.length()).strip();
            } else if (figures.startsWith(sign)) {
                figures = figures.substring(sign.length()).strip();
            }
        }
        return figures;
    }

    /** A single letter is the currency only right behind a figure or a blank. */
    private static boolean endsWithLonger(String figures, String sign) {
        int before = figures.length() - sign.length() - 1;
        return sign.length() == 1 && before >= 0 && Character.isLetter(figures.charAt(before));
    }
}
