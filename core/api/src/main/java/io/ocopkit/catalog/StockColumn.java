package io.ocopkit.catalog;

import io.ocopkit.listing.Availability;
import io.ocopkit.text.VietnameseText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how much there is, in figures and in words. */
final class StockColumn {
    private static final Map<String, Availability> WORDS = Map.ofEntries(
            Map.entry("con hang", Availability.IN_STOCK),
            Map.entry("con", Availability.IN_STOCK),
            Map.entry("co san", Availability.IN_STOCK),
            Map.entry("san hang", Availability.IN_STOCK),
            Map.entry("in stock", Availability.IN_STOCK),
            Map.entry("instock", Availability.IN_STOCK),
            Map.entry("available", Availability.IN_STOCK),
            Map.entry("het hang", Availability.OUT_OF_STOCK),
            Map.entry("het", Availability.OUT_OF_STOCK),
            Map.entry("tam het hang", Availability.OUT_OF_STOCK),
            Map.entry("tam het", Availability.OUT_OF_STOCK),
            Map.entry("out of stock", Availability.OUT_OF_STOCK),
            Map.entry("outofstock", Availability.OUT_OF_STOCK),
            Map.entry("sold out", Availability.OUT_OF_STOCK),
            Map.entry("dat truoc", Availability.PREORDER),
            Map.entry("dat hang truoc", Availability.PREORDER),
            Map.entry("preorder", Availability.PREORDER),
            Map.entry("pre order", Availability.PREORDER));

    private StockColumn() {}

    /** The pieces; null when the list does not say. */
    static @Nullable Integer read(RowReading row) {
        String text = row.text(CatalogueColumn.STOCK);
        if (text.isEmpty() || WORDS.containsKey(VietnameseText.searchKey(text))) {
            return null;
        }
        if (text.charAt(0) == '-' && text.length() > 1 && Character.isDigit(text.charAt(1))) {
            row.problem(CatalogueColumn.STOCK, Finding.STOCK_NEGATIVE);
            return null;
        }
        WholeNumber number = WholeNumber.of(text);
        if (number.value() == null || number.value() > Integer.MAX_VALUE) {
            row.problem(CatalogueColumn.STOCK, Finding.STOCK_UNREADABLE);
            return null;
        }
        if (!text.equals(number.value().toString())) {
            row.changed(CatalogueColumn.STOCK, text, number.value(), Change.STOCK);
        }
        return number.value().intValue();
    }

    /** What the list says, otherwise what follows from the stock; an item nobody says anything about is there. */
    static Availability availability(RowReading row, @Nullable Integer stock) {
        String text = row.text(CatalogueColumn.AVAILABILITY);
        Availability said = WORDS.get(VietnameseText.searchKey(text.replace('_', ' ')));
        if (said == null && !text.isEmpty()) {
            row.problem(CatalogueColumn.AVAILABILITY, Finding.AVAILABILITY_UNKNOWN);
        }
        if (said == null) {
            said = WORDS.get(VietnameseText.searchKey(row.text(CatalogueColumn.STOCK)));
        }
        if (said != null) {
            return said;
        }
        return stock != null && stock == 0 ? Availability.OUT_OF_STOCK : Availability.IN_STOCK;
    }
}
