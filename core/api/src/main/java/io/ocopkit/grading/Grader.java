package io.ocopkit.grading;

import io.ocopkit.certification.StarRating;
import io.ocopkit.grading.GradingOutcome.Graded;
import io.ocopkit.grading.GradingOutcome.InvalidSheet;
import io.ocopkit.grading.SheetFinding.Code;
import io.ocopkit.message.BilingualText;
import io.ocopkit.model.ProductSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Turns sheets into stars (QĐ 26/2026/QĐ-TTg, Điều 3.3 and Phụ lục II). Pure functions, safe for use by several threads.
 */
public final class Grader {
    private static final String SENSORY = "sensory";

    private Grader() {}

    /**
     * Grades one sheet.
     *
     * @param rubric the rubric of the product's set
     * @param sheet the sheet
     * @param level who filled it in
     * @return the grading, or everything that is wrong with the sheet
     */
    public static GradingOutcome grade(Rubric rubric, ScoreSheet sheet, AssessmentLevel level) {
        return gradeCouncil(rubric, List.of(sheet), level);
    }

    /**
     * Grades the sheets of a council. Points are averaged and never rounded; a star minimum is met when the average
     * reaches it, and what one member holds against the product counts, two readings the decision leaves to each
     * council's own regulation.
     *
     * @param rubric the rubric of the product's set
     * @param sheets one sheet per member
     * @param level which council
     * @return the grading, or everything that is wrong with any of the sheets
     */
    public static GradingOutcome gradeCouncil(Rubric rubric, List<ScoreSheet> sheets, AssessmentLevel level) {
        List<SheetFinding> findings = new ArrayList<>(0);
        if (sheets.isEmpty()) {
            findings.add(noSheet(rubric));
        }
        for (int i = 0; i < sheets.size(); i++) {
            findings.addAll(new SheetCheck(rubric, sheets.get(i), i + 1).findings());
        }
        return findings.isEmpty() ? new Graded(graded(rubric, sheets, level)) : new InvalidSheet(findings);
    }

    private static SheetFinding noSheet(Rubric rubric) {
        return new SheetFinding(
                Code.NO_SHEET,
                1,
                rubric.source(),
                BilingualText.of("Chưa có phiếu chấm điểm nào", "There is no score sheet"));
    }

    private static Grading graded(Rubric rubric, List<ScoreSheet> sheets, AssessmentLevel level) {
        Set<Disqualifier> against = against(sheets);
        boolean sensory = !against.contains(Disqualifier.DANGEROUS_IMPURITIES);
        List<CriterionResult> results = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            boolean counts = sensory || !criterion.key().theme().equals(SENSORY);
            results.add(new CriterionResult(criterion, counts ? average(criterion, sheets) : Score.ZERO));
        }
        return withStars(rubric, level, against, sameCount(results, sheets.size()));
    }

    private static Set<Disqualifier> against(Collection<ScoreSheet> sheets) {
        Set<Disqualifier> against = EnumSet.noneOf(Disqualifier.class);
        for (ScoreSheet sheet : sheets) {
            against.addAll(sheet.disqualifiers());
            if (hasWaterIndicatorAtZero(sheet)) {
                against.add(Disqualifier.WATER_INDICATOR_ZERO);
            }
            if (hasNoDeclaration(sheet)) {
                against.add(Disqualifier.NO_PRODUCT_DECLARATION);
            }
        }
        return against;
    }

    /** The note under the indicators of bottled water: one without points, and the product is out. */
    private static boolean hasWaterIndicatorAtZero(ScoreSheet sheet) {
        return sheet.productSet() == ProductSet.BOTTLED_WATER
                && sheet.marks().entrySet().stream()
                        .anyMatch(mark -> mark.getKey().theme().equals(SENSORY)
                                && mark.getValue().points() == 0);
    }

    /** Cosmetics have an option of 0 points that says there is no declaration, which the reject rule then refuses. */
    private static boolean hasNoDeclaration(ScoreSheet sheet) {
        return sheet.productSet() == ProductSet.HERBAL_COSMETICS
                && sheet.mark(CriterionKey.of("quality.declaration"))
                        .filter(mark -> mark.points() == 0)
                        .isPresent();
    }

    private static Score average(Criterion criterion, List<ScoreSheet> sheets) {
        return Score.average(sheets.stream()
                .map(sheet -> BigDecimal.valueOf(
                        sheet.mark(criterion.key()).orElseThrow().points()))
                .toList());
    }

    private static List<CriterionResult> sameCount(List<CriterionResult> results, int count) {
        return results.stream()
                .map(result -> new CriterionResult(
                        result.criterion(), new Score(result.points().sum(), count)))
                .toList();
    }

    private static Grading withStars(
            Rubric rubric, AssessmentLevel level, Set<Disqualifier> against, List<CriterionResult> results) {
        Score score = Totals.of(results);
        StarRating band = StarBands.bandOf(score);
        StarRating reached = against.stream().anyMatch(Totals::ends) ? StarRating.ONE : reached(band, results);
        boolean five = reached == StarRating.FIVE;
        StarRating given = five && level != AssessmentLevel.NATIONAL ? StarRating.FOUR : reached;
        return new Grading(rubric, level, score, band, given, five, against, results);
    }

    private static StarRating reached(StarRating band, List<CriterionResult> results) {
        StarRating stars = band;
        while (stars != StarRating.ONE && !meetsMinimums(stars, results)) {
            stars = StarRating.of(stars.stars() - 1);
        }
        return stars;
    }

    private static boolean meetsMinimums(StarRating stars, List<CriterionResult> results) {
        return results.stream()
                .allMatch(result ->
                        result.points().isAtLeast(result.criterion().minimums().neededFor(stars)));
    }
}
