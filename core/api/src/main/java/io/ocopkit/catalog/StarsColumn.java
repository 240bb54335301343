package io.ocopkit.catalog;

import io.ocopkit.certification.StarRating;
import org.jspecify.annotations.Nullable;

/** Reads the stars of a row. */
final class StarsColumn {

    private StarsColumn() {}

    static @Nullable StarRating read(RowReading row) {
        String text = row.text(CatalogueColumn.STARS);
        if (text.isEmpty()) {
            row.problem(CatalogueColumn.STARS, Finding.STARS_MISSING);
            return null;
        }
        StarsText read = StarsText.of(text);
        if (read.finding() != null) {
            row.problem(CatalogueColumn.STARS, read.finding());
            return null;
        }
        return read.stars() == null ? null : accepted(row, text, read.stars());
    }

    private static StarRating accepted(RowReading row, String text, StarRating stars) {
        if (text.length() > 1) {
            row.changed(CatalogueColumn.STARS, text, stars.stars(), Change.STARS);
        }
        if (!stars.isCertifiable()) {
            row.problem(CatalogueColumn.STARS, Finding.STARS_NOT_CERTIFIED);
        }
        return stars;
    }

    /** Whether the cell says that the stars are only proposed. */
    static boolean isProposal(RowReading row) {
        String text = row.text(CatalogueColumn.STARS);
        return text.length() > 1 && StarsText.of(text).finding() == Finding.STARS_PROPOSED;
    }
}
