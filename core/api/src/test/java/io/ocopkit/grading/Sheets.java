package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.model.ProductSet;

/** Score sheets that tests start from. */
final class Sheets {

    private Sheets() {}

    /** Every criterion at its most points. */
    static ScoreSheet perfect(ProductSet set) {
        Rubric rubric = Rubrics.current(set);
        ScoreSheet sheet = ScoreSheet.empty(rubric);
        for (Criterion criterion : rubric.criteria()) {
            sheet = sheet.with(criterion.key(), Mark.of(criterion.max()));
        }
        return sheet;
    }

    /** Every criterion at the least option that meets the minimums of a rank. */
    static ScoreSheet barely(ProductSet set, StarRating stars) {
        Rubric rubric = Rubrics.current(set);
        ScoreSheet sheet = ScoreSheet.empty(rubric);
        for (Criterion criterion : rubric.criteria()) {
            int needed = criterion.minimums().neededFor(stars);
            sheet = sheet.with(
                    criterion.key(),
                    Mark.of(criterion.scale().leastReaching(1, needed).orElseThrow()));
        }
        return sheet;
    }

    static Grading graded(ScoreSheet sheet, AssessmentLevel level) {
        return Grader.grade(Rubrics.current(sheet.productSet()), sheet, level).fold(grading -> grading, invalid -> {
            throw new AssertionError(invalid.findings().toString());
        });
    }
}
