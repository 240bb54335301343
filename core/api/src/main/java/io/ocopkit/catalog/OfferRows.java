package io.ocopkit.catalog;

import io.ocopkit.listing.Offer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of offer lists. */
final class OfferRows implements RowInterpreter<OfferLine> {
    private final Places places = new Places();
    private final SeenPages pages = new SeenPages();

    @Override
    public List<List<CatalogueColumn>> required() {
        return List.of(List.of(CatalogueColumn.SKU), References.COLUMNS);
    }

    @Override
    public @Nullable OfferLine read(RowReading row, RowSource source) {
        ProductReference product = References.read(row, places);
        Offer offer = OfferColumns.read(row);
        if (product == null || offer == null) {
            return null;
        }
        pages.remark(row, offer);
        return new OfferLine(source, product, offer);
    }

    @Override
    public List<String> subject(OfferLine entry) {
        return List.of(entry.offer().sku().value());
    }

    @Override
    public Finding repeated() {
        return Finding.SKU_TWICE;
    }
}
