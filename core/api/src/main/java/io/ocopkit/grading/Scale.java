package io.ocopkit.grading;

import java.util.List;
import java.util.OptionalInt;

/**
 * The points a criterion can give. Most criteria have one list of options; a few of the tourism set have two
 * alternative cases of which the assessor applies one.
 *
 * @param max the most points
 * @param cases the options of each case, in points, as printed; one or two cases
 */
public record Scale(int max, List<List<Integer>> cases) {

    /** Keeps unmodifiable copies; every case must reach the maximum and not exceed it. */
    public Scale {
        cases = cases.stream().map(List::copyOf).toList();
        for (List<Integer> options : cases) {
            if (!options.contains(max) || options.stream().anyMatch(points -> points < 0 || points > max)) {
                throw new IllegalArgumentException("Options " + options + " do not fit the maximum " + max);
            }
        }
    }

    /**
     * Whether a case offers exactly these points.
     *
     * @param mark points and case
     * @return true when an assessor can give it
     */
    public boolean offers(Mark mark) {
        return mark.caseNumber() <= cases.size()
                && cases.get(mark.caseNumber() - 1).contains(mark.points());
    }

    /**
     * The least option of a case that reaches a number of points.
     *
     * @param caseNumber the case, from 1
     * @param points what is to be reached
     * @return the option, or empty when none reaches it
     */
    public OptionalInt leastReaching(int caseNumber, int points) {
        return cases.get(caseNumber - 1).stream()
                .mapToInt(Integer::intValue)
                .filter(option -> option >= points)
                .min();
    }
}
