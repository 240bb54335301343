package io.ocopkit.catalog;

import io.ocopkit.digest.Digest;
import java.util.Objects;

/**
 * The row something was read from.
 *
 * @param file the file's name
 * @param row the row's number as a spreadsheet shows it
 * @param digest digest of the row's cells as they stood in the file
 */
public record RowSource(String file, int row, Digest digest) {

    /** Requires file and digest. */
    public RowSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(digest, "digest");
    }
}
