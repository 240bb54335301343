package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Language;
import java.util.List;
import java.util.Set;

/**
 * A graded sheet.
 *
 * @param rubric the rubric used
 * @param level who assessed
 * @param score the total, exact
 * @param band the rank the points alone allow
 * @param stars the highest rank this level may give: the highest whose band is reached and whose minimums, and those
 *     of all ranks below, are met; below the central council at most four; one when the product is eliminated
 * @param potentialFiveStar whether points and minimums are those of five stars, which only the central council gives
 * @param disqualifiers what was held against the product, the gradings's own findings included
 * @param results what each criterion contributed, in printed order
 */
public record Grading(
        Rubric rubric,
        AssessmentLevel level,
        Score score,
        StarRating band,
        StarRating stars,
        boolean potentialFiveStar,
        Set<Disqualifier> disqualifiers,
        List<CriterionResult> results) {

    /** Keeps unmodifiable copies. */
    public Grading {
        disqualifiers = Set.copyOf(disqualifiers);
        results = List.copyOf(results);
    }

    /**
     * The minimums missing for a rank, those of the ranks below included.
     *
     * @param wanted the rank
     * @return the gaps in printed order; empty when the minimums allow the rank
     */
    public List<MissingMinimum> missingFor(StarRating wanted) {
        return results.stream()
                .flatMap(result -> result.missing().stream())
                .filter(missing -> missing.stars().compareTo(wanted) <= 0)
                .toList();
    }

    /**
     * The points of one part.
     *
     * @param part the part
     * @return the subtotal, exact
     */
    public Score scoreOf(RubricPart part) {
        return Totals.of(results.stream()
                .filter(result -> result.criterion().part() == part)
                .toList());
    }

    /**
     * Whether a disqualifier ended the assessment.
     *
     * @return true when the file was rejected or the product eliminated
     */
    public boolean isEliminated() {
        return disqualifiers.stream().anyMatch(Totals::ends);
    }

    /**
     * What happens next.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        if (isEliminated()) {
            return Verdict.ELIMINATED;
        }
        return switch (level) {
            case SELF -> Verdict.ADVICE_ONLY;
            case PROVINCIAL -> potentialFiveStar ? Verdict.FORWARD_TO_MINISTRY : certifiedOrNot();
            case NATIONAL -> stars == StarRating.FIVE ? Verdict.CERTIFY : returnedOrNot();
        };
    }

    private Verdict certifiedOrNot() {
        return stars.isCertifiable() ? Verdict.CERTIFY : Verdict.NO_CERTIFICATE;
    }

    private Verdict returnedOrNot() {
        return stars.isCertifiable() ? Verdict.RETURN_TO_PROVINCE : Verdict.NO_CERTIFICATE;
    }

    /**
     * The result in one sentence.
     *
     * @return score, stars and verdict in both languages
     */
    public BilingualText summary() {
        return BilingualText.of(
                level.label().vi() + ": " + score + " điểm, " + stars.label().vi() + ". "
                        + verdict().label().vi(),
                level.label().en() + ": " + score + " points, " + stars.label().en() + ". "
                        + verdict().label().en());
    }

    /**
     * The whole grading as text, one criterion a line.
     *
     * @param language the reader's language
     * @return lines ended by a line feed
     */
    public String print(Language language) {
        StringBuilder out = new StringBuilder(summary().in(language)).append('\n');
        for (RubricPart part : RubricPart.values()) {
            out.append(part).append(". ").append(part.label().in(language));
            out.append(": ")
                    .append(scoreOf(part))
                    .append('/')
                    .append(rubric.maxOf(part))
                    .append('\n');
            for (CriterionResult result : results) {
                if (result.criterion().part() == part) {
                    out.append("  ").append(result.explanation().in(language)).append('\n');
                }
            }
        }
        disqualifiers.stream()
                .sorted()
                .forEach(found -> out.append("! ")
                        .append(found.text().in(language))
                        .append(" (")
                        .append(found.source())
                        .append(")\n"));
        return out.toString();
    }
}
