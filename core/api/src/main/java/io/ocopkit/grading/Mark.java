package io.ocopkit.grading;

/**
 * What an assessor gave on one criterion.
 *
 * @param points the points of the option ticked
 * @param caseNumber which of the alternative cases was applied, from 1; 1 where there is only one
 */
public record Mark(int points, int caseNumber) {

    /** Refuses a case below 1. Points outside the options are a finding of the grading, so they can be reported. */
    public Mark {
        if (caseNumber < 1) {
            throw new IllegalArgumentException("Cases are counted from 1");
        }
    }

    /**
     * A mark on a criterion without alternative cases, or on the first case.
     *
     * @param points the points of the option ticked
     * @return the mark
     */
    public static Mark of(int points) {
        return new Mark(points, 1);
    }
}
