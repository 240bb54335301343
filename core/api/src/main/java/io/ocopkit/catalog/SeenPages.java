package io.ocopkit.catalog;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.PagePlace;
import java.util.List;

/**
 * Remembers the pages and items of a list, to find keys that mean both and packs that nothing tells apart. The row that
 * comes later is the one that is remarked upon; both are read.
 */
final class SeenPages {
    private final SeenRows pages = new SeenRows();
    private final SeenRows items = new SeenRows();
    private final SeenRows elsewhere = new SeenRows();
    private final SeenRows choices = new SeenRows();

    void remark(RowReading row, Offer offer) {
        if (!row.has(CatalogueColumn.PAGE)) {
            return;
        }
        int number = row.row().number();
        PagePlace place = offer.place();
        List<String> sku = List.of(offer.sku().value());
        int before = items.firstRowOf(sku, number);
        if (place == null || !place.page().equals(offer.sku())) {
            elsewhere.firstRowOf(sku, number);
            remark(row, pages.rowOf(sku), Finding.PAGE_IS_SKU);
        }
        if (place != null) {
            List<String> page = List.of(place.page().value());
            pages.firstRowOf(page, number);
            remark(row, elsewhere.rowOf(page), Finding.PAGE_IS_SKU);
            int alike = choices.firstRowOf(List.of(page.get(0), place.text()), number);
            remark(row, alike == before ? 0 : alike, Finding.CHOICE_TWICE);
        }
    }

    private static void remark(RowReading row, int other, Finding finding) {
        if (other > 0) {
            row.problem(CatalogueColumn.PAGE, "≠ " + other, finding);
        }
    }
}
