package io.ocopkit.grading;

import java.math.BigDecimal;
import java.util.Collection;

/** Adds up criteria of one council, whose averages all have the same denominator. */
final class Totals {

    private Totals() {}

    static Score of(Collection<CriterionResult> results) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 1;
        for (CriterionResult result : results) {
            sum = sum.add(result.points().sum());
            count = result.points().count();
        }
        return new Score(sum, count);
    }

    static boolean ends(Disqualifier disqualifier) {
        return disqualifier.consequence() != Consequence.SENSORY_NOT_SCORED;
    }
}
