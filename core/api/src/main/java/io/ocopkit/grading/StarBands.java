package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;

/** The bands of points, exact: 89.99 is four stars (QĐ 26/2026/QĐ-TTg, Điều 3.3; the same bounds since QĐ 1048/2019). */
public final class StarBands {
    private static final int[] LEAST = {0, 30, 50, 70, 90};

    private StarBands() {}

    /**
     * The band a score falls in, by points alone.
     *
     * @param score the score, unrounded
     * @return the rank the points allow
     */
    public static StarRating bandOf(Score score) {
        StarRating band = StarRating.ONE;
        for (StarRating stars : StarRating.values()) {
            if (score.isAtLeast(leastFor(stars))) {
                band = stars;
            }
        }
        return band;
    }

    /**
     * The least points of a rank.
     *
     * @param stars the rank
     * @return 0, 30, 50, 70 or 90
     */
    public static int leastFor(StarRating stars) {
        return LEAST[stars.ordinal()];
    }
}
