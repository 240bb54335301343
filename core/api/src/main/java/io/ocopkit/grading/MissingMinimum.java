package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;

/**
 * A star minimum that the points do not reach.
 *
 * @param criterion the criterion
 * @param stars the rank whose minimum it is
 * @param needed the least points for that rank
 * @param points the points there are
 */
public record MissingMinimum(Criterion criterion, StarRating stars, int needed, Score points) {

    /**
     * The gap in words.
     *
     * @return the sentence in both languages
     */
    public BilingualText text() {
        return BilingualText.of(
                "Tiêu chí " + criterion.code() + " (" + criterion.name().vi() + ") cần tối thiểu " + needed
                        + " điểm cho hạng " + stars.label().vi() + ", hiện có " + points,
                "Criterion " + criterion.code() + " (" + criterion.name().en() + ") needs at least " + needed + " for "
                        + stars.label().en() + " and has " + points);
    }
}
