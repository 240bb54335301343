package io.ocopkit.catalog;

import io.ocopkit.listing.Sku;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An item that has to go off sale. It stands in a catalogue as a row of its own; absence from a catalogue removes nothing.
 *
 * @param source where it was read
 * @param sku the item
 * @param reason why, in the sender's words; null when the list does not say
 */
public record RemovalLine(
        RowSource source, Sku sku, @Nullable String reason) implements CatalogueLine {

    /** Requires source and item. */
    public RemovalLine {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sku, "sku");
    }
}
