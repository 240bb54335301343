package io.ocopkit.grading;

import java.util.List;
import java.util.function.Function;

/** What comes of a score sheet: a grading, or everything that is wrong with the sheet. */
public sealed interface GradingOutcome {

    /**
     * Treats both cases.
     *
     * @param graded what to do with a grading
     * @param invalid what to do with a sheet that cannot be graded
     * @param <T> the result
     * @return what the function returned
     */
    default <T> T fold(
            Function<? super Grading, ? extends T> graded, Function<? super InvalidSheet, ? extends T> invalid) {
        if (this instanceof Graded result) {
            return graded.apply(result.grading());
        }
        return invalid.apply((InvalidSheet) this);
    }

    /**
     * The sheet was in order.
     *
     * @param grading the result
     */
    record Graded(Grading grading) implements GradingOutcome {}

    /**
     * The sheet cannot be graded.
     *
     * @param findings all that is wrong, in the rubric's order; never empty
     */
    record InvalidSheet(List<SheetFinding> findings) implements GradingOutcome {

        /** Keeps an unmodifiable copy. */
        public InvalidSheet {
            findings = List.copyOf(findings);
        }
    }
}
