package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The least points a criterion must have for three, four and five stars: the options printed with as many asterisks
 * (QĐ 26/2026/QĐ-TTg, Phụ lục II).
 *
 * @param three for three stars; null when there is no minimum
 * @param four for four stars; null when there is none of its own
 * @param five for five stars; null when there is none of its own
 */
public record StarMinimums(
        @Nullable Integer three,
        @Nullable Integer four,
        @Nullable Integer five) {

    /**
     * The minimum printed for a rank itself.
     *
     * @param stars the rank
     * @return the points, or empty when the rank has no mark of its own here
     */
    public OptionalInt printedFor(StarRating stars) {
        Integer points = switch (stars) {
            case ONE, TWO -> null;
            case THREE -> three;
            case FOUR -> four;
            case FIVE -> five;
        };
        return points == null ? OptionalInt.empty() : OptionalInt.of(points);
    }

    /**
     * The minimum that a rank needs when the minimums of the ranks below are needed as well. That they add up is a
     * reading of the decision, which marks the options and does not spell it out.
     *
     * @param stars the rank
     * @return the points; 0 when nothing is asked
     */
    public int neededFor(StarRating stars) {
        int needed = 0;
        for (StarRating level : StarRating.values()) {
            if (level.compareTo(stars) <= 0) {
                needed = Math.max(needed, printedFor(level).orElse(0));
            }
        }
        return needed;
    }
}
