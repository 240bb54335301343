package io.ocopkit.catalog;

import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Address;
import io.ocopkit.model.Producer;
import io.ocopkit.model.ProducerId;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.TaxIdentifier;
import org.jspecify.annotations.Nullable;

/** Reads who makes a product. */
final class ProducerColumns {
    private final Places places;

    ProducerColumns(Places places) {
        this.places = places;
    }

    @Nullable
    Producer read(RowReading row, Address address) {
        String name = row.text(CatalogueColumn.PRODUCER);
        if (name.isEmpty()) {
            row.problem(CatalogueColumn.PRODUCER, Finding.PRODUCER_MISSING);
            return null;
        }
        if (name.indexOf(';') > 0 || name.indexOf('|') > 0) {
            row.problem(CatalogueColumn.PRODUCER, Finding.PRODUCERS_SEVERAL);
            return null;
        }
        ProducerId id =
                ProducerId.derive(name, places.identifying(address.original().province()));
        return new Producer(id, name, kind(row, name), taxId(row), address);
    }

    private static @Nullable ProducerKind kind(RowReading row, String name) {
        String printed = row.text(CatalogueColumn.PRODUCER_KIND);
        if (!printed.isEmpty()) {
            ProducerKind kind = KindWords.startingWith(printed);
            if (kind == null) {
                row.problem(CatalogueColumn.PRODUCER_KIND, Finding.PRODUCER_KIND_UNKNOWN);
            }
            return kind;
        }
        ProducerKind kind = KindWords.startingWith(name);
        if (kind != null) {
            row.changed(CatalogueColumn.PRODUCER, name, kind.label().vi(), Change.KIND_BY_NAME);
        }
        return kind;
    }

    private static @Nullable TaxIdentifier taxId(RowReading row) {
        String text = row.text(CatalogueColumn.TAX_ID);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return TaxIdentifier.parse(text);
        } catch (InvalidValueException e) {
            row.invalid(CatalogueColumn.TAX_ID, e, Severity.WARNING);
            return null;
        }
    }
}
