package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * A cell that was understood only after something was put right.
 *
 * @param row the row's number as a spreadsheet shows it
 * @param column the column's header as it stands in the file
 * @param from what stands in the file, at most 200 characters
 * @param to what it was read as
 * @param what the kind of change
 */
public record Normalization(int row, String column, String from, String to, BilingualText what) {

    /** Requires all parts. */
    public Normalization {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(what, "what");
    }
}
