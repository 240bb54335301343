package io.ocopkit.catalog;

import io.ocopkit.listing.ListingContent;
import io.ocopkit.listing.NetContent;
import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import io.ocopkit.listing.Sku;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Gtin;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads what a seller offers. */
final class OfferColumns {
    private static final String ADDRESS_ENDS = " |;\n";

    private OfferColumns() {}

    /** The offer; null when an error was reported. */
    static @Nullable Offer read(RowReading row) {
        Sku sku = sku(row);
        Money price = PriceColumn.read(row);
        Integer stock = StockColumn.read(row);
        Gtin gtin = gtin(row);
        ListingContent content = content(row);
        PagePlace place = PageColumns.read(row);
        if (sku == null || !row.errors().isEmpty()) {
            return null;
        }
        return new Offer(sku, gtin, price, stock, StockColumn.availability(row, stock), content).placed(place);
    }

    static @Nullable Sku sku(RowReading row) {
        String text = row.text(CatalogueColumn.SKU);
        if (text.isEmpty()) {
            if (row.errors().isEmpty()) {
                row.problem(CatalogueColumn.SKU, Finding.SKU_MISSING);
            }
            return null;
        }
        return key(row, CatalogueColumn.SKU, text);
    }

    /** A key of an item or a page. */
    static @Nullable Sku key(RowReading row, CatalogueColumn column, String text) {
        if (isPowerOfTen(text)) {
            row.problem(column, Finding.SKU_SCIENTIFIC);
            return null;
        }
        try {
            return Sku.parse(text);
        } catch (InvalidValueException e) {
            row.invalid(column, e, Severity.ERROR);
            return null;
        }
    }

    /** "8.93E+12", with its sign: "12E5" may well be somebody's key. */
    private static boolean isPowerOfTen(String text) {
        int e = Math.max(text.indexOf("E+"), text.indexOf("e+"));
        if (e < 1 || e + 2 >= text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != e && i != e + 1 && c != '.' && c != ',' && !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Gtin gtin(RowReading row) {
        String text = row.text(CatalogueColumn.GTIN);
        if (text.isEmpty()) {
            return null;
        }
        try {
            Gtin gtin = Gtin.parse(text);
            if (!gtin.digits().equals(text)) {
                row.changed(CatalogueColumn.GTIN, text, gtin, Change.IDENTIFIER);
            }
            return gtin;
        } catch (InvalidValueException e) {
            row.invalid(CatalogueColumn.GTIN, e, Severity.WARNING);
            return null;
        }
    }

    private static ListingContent content(RowReading row) {
        return new ListingContent(
                known(row.text(CatalogueColumn.BRAND)),
                known(row.text(CatalogueColumn.DESCRIPTION)),
                netContent(row),
                ParcelColumns.read(row),
                link(row),
                images(row));
    }

    private static @Nullable NetContent netContent(RowReading row) {
        String text = row.text(CatalogueColumn.NET_CONTENT);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return NetContent.parse(text);
        } catch (InvalidValueException e) {
            row.problem(CatalogueColumn.NET_CONTENT, Finding.NET_CONTENT_UNREADABLE);
            return null;
        }
    }

    private static @Nullable URI link(RowReading row) {
        String text = row.text(CatalogueColumn.LINK);
        return text.isEmpty() ? null : address(row, CatalogueColumn.LINK, text);
    }

    private static List<URI> images(RowReading row) {
        List<URI> images = new ArrayList<>();
        for (int position : row.layout().images()) {
            Cell cell = row.row().cell(position);
            if (cell instanceof Cell.Text text) {
                addAddresses(row, text.value(), images);
            }
        }
        return images;
    }

    private static void addAddresses(RowReading row, String text, List<URI> images) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length()
                    || ADDRESS_ENDS.indexOf(text.charAt(i)) >= 0
                    || Character.isWhitespace(text.charAt(i))) {
                String part = withoutComma(text.substring(start, i));
                URI address = part.isEmpty() ? null : address(row, CatalogueColumn.IMAGES, part);
                if (address != null && !images.contains(address)) {
                    images.add(address);
                }
                start = i + 1;
            }
        }
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable URI address(RowReading row, CatalogueColumn column, String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Said below, as for every other address that cannot be used.
        }
        row.problem(column, text, Finding.ADDRESS_OF_PAGE_INVALID);
        return null;
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
