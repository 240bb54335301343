package io.ocopkit.classification;

import io.ocopkit.model.ProductSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of product names and what it says.
 *
 * @param written the term as it is written
 * @param set the set it points to; null for a word that only tells how something was processed
 * @param processed the set it points to when another word says it was processed; null when that changes nothing
 */
record Term(
        String written, @Nullable ProductSet set, @Nullable ProductSet processed) {

    boolean saysProcessed() {
        return set == null;
    }

    static Term of(List<String> row, String written) {
        return new Term(written, setOf(row.get(0)), setOf(row.get(1)));
    }

    private static @Nullable ProductSet setOf(String cell) {
        return cell.equals("-") ? null : ProductSet.valueOf(cell);
    }
}
