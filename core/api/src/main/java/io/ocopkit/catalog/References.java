package io.ocopkit.catalog;

import io.ocopkit.model.ProductCode;
import io.ocopkit.model.ProductId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which product a row is about. */
final class References {
    static final List<CatalogueColumn> COLUMNS =
            List.of(CatalogueColumn.PRODUCT_NAME, CatalogueColumn.PRODUCT_ID, CatalogueColumn.PRODUCT_CODE);

    private References() {}

    static @Nullable ProductReference read(RowReading row, Places places) {
        ProductId id = ProductColumns.id(row);
        ProductCode code = ProductColumns.code(row);
        String name = row.text(CatalogueColumn.PRODUCT_NAME);
        if (!name.isEmpty() && ProductName.isCount(name)) {
            row.problem(CatalogueColumn.PRODUCT_NAME, Finding.COUNT_NOT_PRODUCT);
            return null;
        }
        if (id == null && code == null && name.isEmpty()) {
            if (row.errors().isEmpty()) {
                row.rowProblem("", Finding.PRODUCT_NOT_REFERRED);
            }
            return null;
        }
        return new ProductReference(
                id,
                code,
                known(name),
                known(row.text(CatalogueColumn.PRODUCER)),
                places.identifying(known(row.text(CatalogueColumn.PROVINCE))));
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }
}
