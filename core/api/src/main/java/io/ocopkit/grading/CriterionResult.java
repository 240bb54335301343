package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What one criterion contributed.
 *
 * @param criterion the criterion
 * @param points the points, averaged over a council without rounding
 */
public record CriterionResult(Criterion criterion, Score points) {

    /**
     * The star minimums of this criterion that the points do not reach, lowest rank first.
     *
     * @return the gaps; empty when there are none
     */
    public List<MissingMinimum> missing() {
        List<MissingMinimum> missing = new ArrayList<>(0);
        for (StarRating stars : StarRating.values()) {
            OptionalInt needed = criterion.minimums().printedFor(stars);
            if (needed.isPresent() && !points.isAtLeast(needed.getAsInt())) {
                missing.add(new MissingMinimum(criterion, stars, needed.getAsInt(), points));
            }
        }
        return missing;
    }

    /**
     * Points, maximum and the star minimums reached or missed, in words.
     *
     * @return the explanation in both languages
     */
    public BilingualText explanation() {
        StringBuilder vi = new StringBuilder(
                criterion.code() + " " + criterion.name().vi() + ": " + points + "/" + criterion.max() + " điểm");
        StringBuilder en = new StringBuilder(
                criterion.code() + " " + criterion.name().en() + ": " + points + " of " + criterion.max());
        for (StarRating stars : StarRating.values()) {
            criterion.minimums().printedFor(stars).ifPresent(needed -> {
                boolean reached = points.isAtLeast(needed);
                vi.append("; ")
                        .append(reached ? "đạt" : "chưa đạt")
                        .append(" mức tối thiểu ")
                        .append(needed);
                vi.append(" của hạng ").append(stars.label().vi());
                en.append("; ")
                        .append(reached ? "reaches" : "misses")
                        .append(" the minimum of ")
                        .append(needed);
                en.append(" for ").append(stars.label().en());
            });
        }
        return BilingualText.of(vi.toString(), en.toString());
    }
}
