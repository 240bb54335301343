package io.ocopkit.reconcile;

import io.ocopkit.reconcile.LabelledPairs.Labelled;
import java.util.List;

/** How often each verdict was given to what the pairs are. */
final class Confusion {
    private final int[][] counts = new int[Verdict.values().length][Verdict.values().length];

    private Confusion() {}

    static Confusion of(List<Labelled> pairs, Reconciler reconciler) {
        Confusion confusion = new Confusion();
        for (Labelled pair : pairs) {
            Verdict given = reconciler.compare(pair.left(), pair.right()).verdict();
            confusion.counts[pair.truth().ordinal()][given.ordinal()]++;
        }
        return confusion;
    }

    int count(Verdict truth, Verdict given) {
        return counts[truth.ordinal()][given.ordinal()];
    }

    int sum(Verdict truth) {
        int sum = 0;
        for (Verdict given : Verdict.values()) {
            sum += count(truth, given);
        }
        return sum;
    }

    double precisionOfSame() {
        int given = 0;
        for (Verdict truth : Verdict.values()) {
            given += count(truth, Verdict.SAME);
        }
        return (double) count(Verdict.SAME, Verdict.SAME) / given;
    }

    double recallOfSameOrPossible() {
        int found = count(Verdict.SAME, Verdict.SAME) + count(Verdict.SAME, Verdict.POSSIBLE);
        return (double) found / sum(Verdict.SAME);
    }

    /** The rows of the table as they are published. */
    String table() {
        StringBuilder table = new StringBuilder();
        row(table, "one product", Verdict.SAME);
        row(table, "the record does not tell", Verdict.POSSIBLE);
        row(table, "two products", Verdict.DIFFERENT);
        return table.toString();
    }

    private void row(StringBuilder table, String label, Verdict truth) {
        table.append("| ").append(label);
        for (Verdict given : Verdict.values()) {
            table.append(" | ").append(count(truth, given));
        }
        table.append(" |\n");
    }
}
