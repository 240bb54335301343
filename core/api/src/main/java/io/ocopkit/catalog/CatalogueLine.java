package io.ocopkit.catalog;

import io.ocopkit.listing.Sku;
import java.util.function.Function;

/** What a row of a certified catalogue says: an item is offered, or an item goes off sale. */
public sealed interface CatalogueLine permits CatalogueEntry, RemovalLine {

    /**
     * Where it was read.
     *
     * @return file, row and digest
     */
    RowSource source();

    /**
     * The item it is about.
     *
     * @return the seller's key
     */
    Sku sku();

    /**
     * Takes the case that applies.
     *
     * @param offered what to do with an item on offer
     * @param removed what to do with an item that goes off sale
     * @param <T> type of the result
     * @return what the function returned
     */
    default <T> T fold(
            Function<? super CatalogueEntry, ? extends T> offered, Function<? super RemovalLine, ? extends T> removed) {
        return this instanceof CatalogueEntry entry ? offered.apply(entry) : removed.apply((RemovalLine) this);
    }
}
