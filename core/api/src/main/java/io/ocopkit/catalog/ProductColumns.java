package io.ocopkit.catalog;

import io.ocopkit.message.InvalidValueException;
import io.ocopkit.message.Severity;
import io.ocopkit.model.Address;
import io.ocopkit.model.PostalAddress;
import io.ocopkit.model.Producer;
import io.ocopkit.model.Product;
import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import io.ocopkit.model.ProductSet;
import io.ocopkit.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Reads what a row says about the product itself and where it comes from. */
final class ProductColumns {
    private final Places places;
    private final ProducerColumns producers;

    /**
     * Where a product comes from.
     *
     * @param producer who makes it; null when the list names nobody
     * @param address where
     */
    record Origin(@Nullable Producer producer, Address address) {}

    ProductColumns(Places places) {
        this.places = places;
        this.producers = new ProducerColumns(places);
    }

    Origin origin(RowReading row) {
        Address address = places.read(row);
        return new Origin(producers.read(row, address), address);
    }

    Product read(RowReading row, String name, Origin made, @Nullable ProductSet set) {
        Producer producer = made.producer();
        Address origin = made.address();
        ProductId printed = id(row);
        return new Product(
                printed == null ? derived(name, producer, origin.original()) : printed,
                producer == null ? null : producer.id(),
                name,
                known(row.text(CatalogueColumn.ENGLISH_NAME)),
                code(row),
                set == null ? set(row) : set,
                origin);
    }

    private ProductId derived(String name, @Nullable Producer producer, PostalAddress origin) {
        return producer != null
                ? ProductId.derive(producer.id(), name)
                : ProductId.derive(
                        name,
                        PostalAddress.of(origin.commune(), origin.district(), places.identifying(origin.province())));
    }

    static @Nullable ProductId id(RowReading row) {
        String text = row.text(CatalogueColumn.PRODUCT_ID);
        try {
            return text.isEmpty() ? null : new ProductId(text);
        } catch (InvalidValueException e) {
            row.invalid(CatalogueColumn.PRODUCT_ID, e, Severity.ERROR);
            return null;
        }
    }

    static @Nullable ProductCode code(RowReading row) {
        String text = row.text(CatalogueColumn.PRODUCT_CODE);
        if (text.isEmpty()) {
            return null;
        }
        try {
            ProductCode code = ProductCode.parse(text);
            if (!code.toString().equals(text)) {
                row.changed(CatalogueColumn.PRODUCT_CODE, text, code, Change.IDENTIFIER);
            }
            return code;
        } catch (InvalidValueException e) {
            row.invalid(CatalogueColumn.PRODUCT_CODE, e, Severity.WARNING);
            return null;
        }
    }

    private static @Nullable ProductSet set(RowReading row) {
        String text = row.text(CatalogueColumn.PRODUCT_SET);
        if (text.isEmpty()) {
            return null;
        }
        for (ProductSet set : ProductSet.values()) {
            if (set.code().equalsIgnoreCase(text)
                    || VietnameseText.same(set.label().vi(), text)
                    || VietnameseText.same(set.label().en(), text)) {
                return set;
            }
        }
        row.problem(CatalogueColumn.PRODUCT_SET, Finding.PRODUCT_SET_UNKNOWN);
        return null;
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
