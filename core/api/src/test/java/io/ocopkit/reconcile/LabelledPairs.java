package io.ocopkit.reconcile;

import io.ocopkit.text.BundledTable;
import java.util.ArrayList;
import java.util.List;

/** The labelled pairs of the test resources. */
final class LabelledPairs {
    private static final int FIELDS = 13;

    private LabelledPairs() {}

    /**
     * One pair.
     *
     * @param held whether it was kept out of tuning
     * @param form the form of variation
     * @param truth what the two are
     */
    record Labelled(boolean held, String form, Verdict truth, Registration left, Registration right) {}

    static List<Labelled> all() {
        List<Labelled> pairs = new ArrayList<>();
        for (List<String> row : BundledTable.rows(LabelledPairs.class, "pairs.tsv")) {
            String id = "P" + pairs.size();
            pairs.add(new Labelled(
                    row.get(0).equals("held"),
                    row.get(1),
                    Verdict.valueOf(row.get(2)),
                    registration(id + "-L", row.subList(3, 3 + FIELDS)),
                    registration(id + "-R", row.subList(3 + FIELDS, 3 + 2 * FIELDS))));
        }
        return pairs;
    }

    private static Registration registration(String id, List<String> cells) {
        return Sketch.sketch(id, cells.get(0))
                .by(cells.get(1))
                .tax(cells.get(2))
                .from(cells.get(3), cells.get(4), cells.get(5))
                .stars(cells.get(6).isEmpty() ? 0 : Integer.parseInt(cells.get(6)))
                .decided(cells.get(7), cells.get(8))
                .code(cells.get(9))
                .set(cells.get(10))
                .gtin(cells.get(11))
                .pack(cells.get(12))
                .registered();
    }
}
