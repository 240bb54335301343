package io.ocopkit.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A number of points, exact to the last fraction. The decision bands the council's average without a rounding rule, so
 * an average of three members is kept as a fraction and never rounded before it is compared.
 *
 * @param sum what was added up
 * @param count by how many it is divided, at least 1
 */
public record Score(BigDecimal sum, int count) implements Comparable<Score> {
    /** No points. */
    public static final Score ZERO = new Score(BigDecimal.ZERO, 1);

    /** Refuses a division by less than one. */
    public Score {
        if (count < 1) {
            throw new IllegalArgumentException("An average needs at least one number");
        }
    }

    /**
     * A score that is a plain number.
     *
     * @param points the points
     * @return the score
     */
    public static Score of(BigDecimal points) {
        return new Score(points, 1);
    }

    /**
     * A score in whole points.
     *
     * @param points the points
     * @return the score
     */
    public static Score of(int points) {
        return of(BigDecimal.valueOf(points));
    }

    /**
     * The exact average of several totals.
     *
     * @param totals the members' totals, at least one
     * @return the average, unrounded
     */
    public static Score average(Collection<BigDecimal> totals) {
        return new Score(totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add), totals.size());
    }

    /**
     * Whether this reaches a number of points.
     *
     * @param points the bound, itself included
     * @return true when the exact value is that much or more
     */
    public boolean isAtLeast(int points) {
        return compareTo(of(points)) >= 0;
    }

    /** This many whole points more, as every member would give them. */
    Score plus(int points) {
        return new Score(sum.add(BigDecimal.valueOf((long) points * count)), count);
    }

    @Override
    public int compareTo(Score other) {
        return sum.multiply(BigDecimal.valueOf(other.count)).compareTo(other.sum.multiply(BigDecimal.valueOf(count)));
    }

    /** Two scores are equal when they are the same number, however they came about. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Score score && compareTo(score) == 0;
    }

    @Override
    public int hashCode() {
        return shown(6).stripTrailingZeros().hashCode();
    }

    /**
     * The value for people, cut and never rounded up: 89.996 prints as 89.99, because it is not 90.
     *
     * @param decimals digits after the point
     * @return the value cut to that many digits
     */
    public BigDecimal shown(int decimals) {
        return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.FLOOR);
    }

    /** The value cut to two digits, without trailing zeros. */
    @Override
    public String toString() {
        BigDecimal plain = shown(2).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
