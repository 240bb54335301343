package io.ocopkit.catalog;

import io.ocopkit.listing.Offer;
import io.ocopkit.listing.Sku;
import io.ocopkit.text.VietnameseText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows of certified catalogues. */
final class CatalogueRows implements RowInterpreter<CatalogueLine> {
    private static final Set<String> REMOVE = Set.of(
            "remove",
            "removed",
            "delete",
            "deleted",
            "withdraw",
            "withdrawn",
            "go",
            "go bo",
            "xoa",
            "ngung ban",
            "thu hoi",
            "ngung kinh doanh",
            "go xuong",
            "da go");
    private static final Set<String> OFFER = Set.of(
            "add",
            "change",
            "change by refresh",
            "update",
            "upsert",
            "offer",
            "offered",
            "listed",
            "list",
            "ban",
            "dang ban",
            "niem yet",
            "them",
            "cap nhat",
            "sua",
            "registered",
            "in progress",
            "publish",
            "active");

    private final RecognitionRows recognitions = new RecognitionRows();
    private final SeenPages pages = new SeenPages();

    @Override
    public List<List<CatalogueColumn>> required() {
        return List.of(List.of(CatalogueColumn.SKU), List.of(CatalogueColumn.PRODUCT_NAME));
    }

    @Override
    public @Nullable CatalogueLine read(RowReading row, RowSource source) {
        String action = VietnameseText.searchKey(row.text(CatalogueColumn.ACTION));
        if (REMOVE.contains(action)) {
            return removal(row, source);
        }
        if (!action.isEmpty() && !OFFER.contains(action)) {
            row.problem(CatalogueColumn.ACTION, Finding.ACTION_UNKNOWN);
        }
        return entry(row, source);
    }

    private static @Nullable RemovalLine removal(RowReading row, RowSource source) {
        Sku sku = OfferColumns.sku(row);
        String words = row.text(CatalogueColumn.GROUND);
        String reason = words.isEmpty() ? row.text(CatalogueColumn.REMOVAL_CAUSE) : words;
        return sku == null ? null : new RemovalLine(source, sku, reason.isEmpty() ? null : reason);
    }

    private @Nullable CatalogueEntry entry(RowReading row, RowSource source) {
        Offer offer = OfferColumns.read(row);
        Recognition recognition = recognitions.read(row, source);
        if (offer == null || recognition == null) {
            return null;
        }
        pages.remark(row, offer);
        return new CatalogueEntry(
                source, recognition.product(), recognition.producer(), recognition.certificate(), offer);
    }

    @Override
    public List<String> subject(CatalogueLine entry) {
        return List.of(entry.sku().value());
    }

    @Override
    public Finding repeated() {
        return Finding.SKU_TWICE;
    }
}
