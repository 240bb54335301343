package io.ocopkit.feed.workbook;

import static io.ocopkit.feed.workbook.CellKind.DATE;
import static io.ocopkit.feed.workbook.CellKind.TEXT;

import java.util.Map;

/** What the row is: put on the shelf or taken off it, and why. */
final class EntryFields {
    static final String LIST = "LIST";
    static final String DELETE = "DELETE";

    private EntryFields() {}

    static void addTo(Map<String, Field> fields) {
        fields.put("action", Fields.ofBoth(TEXT, l -> Cells.text(LIST), w -> Cells.text(DELETE)));
        fields.put("sku", Fields.ofBoth(TEXT, l -> Cells.text(l.sku()), w -> Cells.text(w.sku())));
        fields.put("gtin", Fields.ofBoth(TEXT, l -> Cells.text(l.offer().gtin()), w -> Cells.text(w.gtin())));
        fields.put(
                "product.name",
                Fields.ofBoth(TEXT, l -> Cells.text(l.product().name()), w -> Cells.text(w.productName())));
        fields.put(
                "producer.name",
                Fields.ofBoth(TEXT, l -> Cells.text(l.producerName()), w -> Cells.text(w.producerName())));
        fields.put("removal.cause", Fields.ofRemoval(TEXT, w -> Cells.text(w.cause())));
        fields.put(
                "removal.explanation.vi",
                Fields.ofRemoval(TEXT, w -> Cells.text(w.explanation().vi())));
        fields.put(
                "removal.explanation.en",
                Fields.ofRemoval(TEXT, w -> Cells.text(w.explanation().en())));
        fields.put("removal.effectiveOn", Fields.ofRemoval(DATE, w -> Cells.day(w.effectiveOn())));
    }
}
