package io.ocopkit.grading;

import static io.ocopkit.certification.StarRating.FIVE;
import static io.ocopkit.certification.StarRating.FOUR;
import static io.ocopkit.certification.StarRating.ONE;
import static io.ocopkit.certification.StarRating.THREE;
import static io.ocopkit.certification.StarRating.TWO;
import static io.ocopkit.grading.AssessmentLevel.NATIONAL;
import static io.ocopkit.grading.AssessmentLevel.PROVINCIAL;
import static io.ocopkit.grading.AssessmentLevel.SELF;
import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.certification.StarRating;
import io.ocopkit.grading.GradingOutcome.InvalidSheet;
import io.ocopkit.message.Language;
import io.ocopkit.model.ProductSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraderTest {
    private static final ProductSet HONEY = ProductSet.HONEY_AND_OTHER_RAW;
    private static final Rubric HONEY_RUBRIC = Rubrics.current(HONEY);

    @ParameterizedTest
    @CsvSource({
        "0, ONE",
        "29.99, ONE",
        "30, TWO",
        "49.99, TWO",
        "50, THREE",
        "69.99, THREE",
        "70, FOUR",
        "89.99, FOUR",
        "89.9999999999, FOUR",
        "90, FIVE",
        "90.00, FIVE",
        "100, FIVE"
    })
    void bandsAreExact(BigDecimal score, StarRating band) {
        assertThat(StarBands.bandOf(Score.of(score))).isEqualTo(band);
    }

    @Test
    void anAverageOfThreeMembersIsNotRoundedUpToNinety() {
        Score almost = Score.average(List.of(new BigDecimal(90), new BigDecimal(90), new BigDecimal("89.99")));
        assertThat(StarBands.bandOf(almost)).isEqualTo(FOUR);
        assertThat(almost).hasToString("89.99");
        Score thirds = Score.average(List.of(new BigDecimal(90), new BigDecimal(90), new BigDecimal(90)));
        assertThat(StarBands.bandOf(thirds)).isEqualTo(FIVE);
        assertThat(thirds)
                .isEqualTo(Score.of(90))
                .hasSameHashCodeAs(Score.of(90))
                .hasToString("90");
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void aPerfectSheetIsFiveStarsForTheCentralCouncilOnly(ProductSet set) {
        Grading national = Sheets.graded(Sheets.perfect(set), NATIONAL);
        assertThat(national.stars()).isEqualTo(FIVE);
        assertThat(national.verdict()).isEqualTo(Verdict.CERTIFY);
        Grading provincial = Sheets.graded(Sheets.perfect(set), PROVINCIAL);
        assertThat(provincial.score()).isEqualTo(Score.of(100));
        assertThat(provincial.stars()).isEqualTo(FOUR);
        assertThat(provincial.potentialFiveStar()).isTrue();
        assertThat(provincial.verdict()).isEqualTo(Verdict.FORWARD_TO_MINISTRY);
        assertThat(Sheets.graded(Sheets.perfect(set), SELF).verdict()).isEqualTo(Verdict.ADVICE_ONLY);
    }

    @Test
    void theExactBoundsHoldForWholeSheets() {
        assertThat(gradedAt(29).stars()).isEqualTo(ONE);
        assertThat(gradedAt(30).stars()).isEqualTo(TWO);
        assertThat(gradedAt(49).stars()).isEqualTo(TWO);
        assertThat(gradedAt(50).stars()).isEqualTo(THREE);
        assertThat(gradedAt(69).stars()).isEqualTo(THREE);
        assertThat(gradedAt(70).stars()).isEqualTo(FOUR);
        assertThat(gradedAt(89).potentialFiveStar()).isFalse();
        assertThat(gradedAt(90).potentialFiveStar()).isTrue();
    }

    private static Grading gradedAt(int points) {
        return Sheets.graded(sheetOf(points), PROVINCIAL);
    }

    /** A honey with exactly so many points and as many star minimums met as so many points allow. */
    private static ScoreSheet sheetOf(int points) {
        StarRating wanted = StarBands.bandOf(Score.of(points));
        StarRating base = wanted == FIVE ? FIVE : wanted;
        ScoreSheet sheet = Sheets.barely(HONEY, base);
        for (int round = 0; round < 200; round++) {
            int missing = points - sum(sheet);
            if (missing == 0) {
                return sheet;
            }
            sheet = nudged(sheet, missing);
        }
        throw new AssertionError("No sheet of " + points + " points");
    }

    private static ScoreSheet nudged(ScoreSheet sheet, int missing) {
        for (Criterion criterion : HONEY_RUBRIC.criteria()) {
            int now = sheet.mark(criterion.key()).orElseThrow().points();
            for (int option : criterion.scale().cases().get(0)) {
                if (option > now && option - now <= missing) {
                    return sheet.with(criterion.key(), Mark.of(option));
                }
            }
        }
        throw new AssertionError("Stuck " + missing + " short");
    }

    private static int sum(ScoreSheet sheet) {
        return sheet.marks().values().stream().mapToInt(Mark::points).sum();
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void eachMissingMinimumAloneCostsItsRank(ProductSet set) {
        for (Criterion criterion : Rubrics.current(set).criteria()) {
            for (StarRating stars : List.of(THREE, FOUR, FIVE)) {
                int needed = criterion.minimums().printedFor(stars).orElse(0);
                List<Integer> below = criterion.scale().cases().get(0).stream()
                        .filter(option -> option < needed)
                        .toList();
                for (int option : below) {
                    Grading grading =
                            Sheets.graded(Sheets.perfect(set).with(criterion.key(), Mark.of(option)), NATIONAL);
                    assertThat(grading.stars())
                            .as(set + " " + criterion + " at " + option)
                            .isLessThan(stars);
                    assertThat(grading.missingFor(stars))
                            .extracting(missing -> missing.criterion().key())
                            .contains(criterion.key());
                }
            }
        }
    }

    @Test
    void minimumsOfLowerRanksAreNeededForHigherOnesToo() {
        Grading grading = Sheets.graded(Sheets.perfect(HONEY).with("development.packaging", 1), NATIONAL);
        assertThat(grading.band()).isEqualTo(FIVE);
        assertThat(grading.stars()).as("packaging is a minimum for three stars").isEqualTo(TWO);
        assertThat(grading.verdict()).isEqualTo(Verdict.NO_CERTIFICATE);
    }

    @Test
    void lessThanFiveStarsAtTheCentreGoBackToTheProvince() {
        Grading grading = Sheets.graded(Sheets.perfect(HONEY).with("sensory.colour", 2), NATIONAL);
        assertThat(grading.stars()).isEqualTo(FOUR);
        assertThat(grading.verdict()).isEqualTo(Verdict.RETURN_TO_PROVINCE);
    }

    @ParameterizedTest
    @EnumSource(Disqualifier.class)
    void eachDisqualifierActsWhereItIsPrintedAndNowhereElse(Disqualifier disqualifier) {
        for (ProductSet set : ProductSet.values()) {
            GradingOutcome outcome =
                    Grader.grade(Rubrics.current(set), Sheets.perfect(set).with(disqualifier), NATIONAL);
            if (disqualifier.appliesTo(set)) {
                Grading grading = outcome.fold(g -> g, invalid -> null);
                assertThat(grading.stars()).isLessThan(FIVE);
                assertThat(grading.isEliminated())
                        .isEqualTo(disqualifier.consequence() != Consequence.SENSORY_NOT_SCORED);
                assertThat(grading.isEliminated()).isEqualTo(grading.verdict() == Verdict.ELIMINATED);
            } else {
                assertThat(codes(outcome)).containsExactly(SheetFinding.Code.DISQUALIFIER_NOT_APPLICABLE);
            }
        }
    }

    @Test
    void disqualifiersApplyToTheSetsTheDecisionNames() {
        assertThat(setsOf(Disqualifier.FORGED_FILE)).isEqualTo(26);
        assertThat(setsOf(Disqualifier.INCOMPLETE_FILE)).isEqualTo(25);
        assertThat(setsOf(Disqualifier.NO_FOOD_SAFETY_CERTIFICATE)).isEqualTo(17);
        assertThat(setsOf(Disqualifier.FOREIGN_MATERIAL)).isEqualTo(12);
        assertThat(setsOf(Disqualifier.IDENTICAL_PRODUCT)).isEqualTo(10);
        assertThat(setsOf(Disqualifier.COMMON_STAPLE)).isEqualTo(4);
        assertThat(setsOf(Disqualifier.WATER_INDICATOR_ZERO)).isEqualTo(1);
    }

    private static long setsOf(Disqualifier disqualifier) {
        return List.of(ProductSet.values()).stream()
                .filter(disqualifier::appliesTo)
                .count();
    }

    @Test
    void dangerousImpuritiesTakeAllSensoryPoints() {
        Grading grading = Sheets.graded(Sheets.perfect(HONEY).with(Disqualifier.DANGEROUS_IMPURITIES), NATIONAL);
        assertThat(grading.score()).isEqualTo(Score.of(100 - 12));
    }

    @Test
    void anyZeroAmongTheWaterIndicatorsEliminatesTheWater() {
        for (Criterion criterion : Rubrics.current(ProductSet.BOTTLED_WATER).criteria()) {
            if (criterion.key().theme().equals("sensory")) {
                ScoreSheet sheet = Sheets.perfect(ProductSet.BOTTLED_WATER).with(criterion.key(), Mark.of(0));
                Grading grading = Sheets.graded(sheet, PROVINCIAL);
                assertThat(grading.disqualifiers()).contains(Disqualifier.WATER_INDICATOR_ZERO);
                assertThat(grading.stars()).isEqualTo(ONE);
            }
        }
    }

    @Test
    void cosmeticsWithoutDeclarationAreRefused() {
        ScoreSheet sheet = Sheets.perfect(ProductSet.HERBAL_COSMETICS).with("quality.declaration", 0);
        assertThat(Sheets.graded(sheet, PROVINCIAL).verdict()).isEqualTo(Verdict.ELIMINATED);
    }

    @Test
    void anInvalidSheetIsReportedWithAllItsFaultsAtOnce() {
        ScoreSheet sheet = Sheets.perfect(HONEY)
                .with("organisation.linkage", 7)
                .with("craft.design", 5)
                .with(Disqualifier.WATER_INDICATOR_ZERO);
        Map<CriterionKey, Mark> marks = new TreeMap<>(sheet.marks());
        marks.remove(CriterionKey.of("sensory.colour"));
        GradingOutcome outcome = Grader.grade(
                HONEY_RUBRIC, new ScoreSheet(sheet.regime(), HONEY, marks, sheet.disqualifiers()), PROVINCIAL);
        assertThat(codes(outcome))
                .containsExactly(
                        SheetFinding.Code.POINTS_NOT_OFFERED,
                        SheetFinding.Code.CRITERION_MISSING,
                        SheetFinding.Code.CRITERION_UNKNOWN,
                        SheetFinding.Code.DISQUALIFIER_NOT_APPLICABLE);
    }

    @Test
    void aSheetOfAnotherSetOrRegimeIsRefused() {
        GradingOutcome wrongSet = Grader.grade(HONEY_RUBRIC, Sheets.perfect(ProductSet.TEA), PROVINCIAL);
        assertThat(codes(wrongSet)).containsExactly(SheetFinding.Code.WRONG_SET);
        ScoreSheet old = new ScoreSheet(CriteriaRegime.QD_148_2023, HONEY, Map.of(), Set.of());
        assertThat(codes(Grader.grade(HONEY_RUBRIC, old, PROVINCIAL))).containsExactly(SheetFinding.Code.WRONG_REGIME);
    }

    @Test
    void aCouncilWithoutSheetsIsAFinding() {
        assertThat(codes(Grader.gradeCouncil(HONEY_RUBRIC, List.of(), PROVINCIAL)))
                .containsExactly(SheetFinding.Code.NO_SHEET);
    }

    private static List<SheetFinding.Code> codes(GradingOutcome outcome) {
        return outcome.fold(
                grading -> List.of(),
                invalid -> invalid.findings().stream().map(SheetFinding::code).toList());
    }

    @Test
    void findingsNameTheMemberWhoseSheetIsWrong() {
        ScoreSheet good = Sheets.perfect(HONEY);
        GradingOutcome outcome =
                Grader.gradeCouncil(HONEY_RUBRIC, List.of(good, good.with("story.existence", 4)), PROVINCIAL);
        assertThat(((InvalidSheet) outcome).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.sheet()).isEqualTo(2);
            assertThat(finding.text().vi()).contains("[0, 1, 2, 3, 5]");
        });
    }

    @Test
    void aCouncilIsGradedOnItsUnroundedAverage() {
        ScoreSheet perfect = Sheets.perfect(HONEY);
        // 100, 100 and 98 points: 99.333...
        Grading grading = Grader.gradeCouncil(
                        HONEY_RUBRIC, List.of(perfect, perfect, perfect.with("marketing.promotion", 3)), NATIONAL)
                .fold(g -> g, invalid -> null);
        assertThat(grading.score()).isEqualTo(new Score(new BigDecimal(298), 3)).hasToString("99.33");
        assertThat(grading.stars()).isEqualTo(FIVE);
    }

    @ParameterizedTest
    @CsvSource({"30, ONE, TWO", "50, TWO, THREE", "70, THREE, FOUR", "90, FOUR, FIVE"})
    void oneMemberOfAHundredOnePointShortCostsTheRank(int bound, StarRating below, StarRating at) {
        ScoreSheet sheet = sheetOf(bound);
        List<ScoreSheet> council = new ArrayList<>(Collections.nCopies(100, sheet));
        assertThat(council(council).stars()).isEqualTo(at);

        council.set(42, aPointLessWhereNoMinimumAsks(sheet));
        Grading grading = council(council);

        assertThat(grading.score()).hasToString(bound - 1 + ".99");
        assertThat(grading.missingFor(at)).isEmpty();
        assertThat(grading.stars()).isEqualTo(below);
    }

    @Test
    void aProvincesCouncilOneHundredthShortOfNinetyHasNoPotentialFiveStars() {
        ScoreSheet sheet = sheetOf(90);
        List<ScoreSheet> council = new ArrayList<>(Collections.nCopies(99, sheet));
        council.add(aPointLessWhereNoMinimumAsks(sheet));

        Grading almost = Grader.gradeCouncil(HONEY_RUBRIC, council, PROVINCIAL).fold(g -> g, invalid -> null);

        assertThat(almost.potentialFiveStar()).isFalse();
        assertThat(almost.verdict()).isEqualTo(Verdict.CERTIFY);
    }

    private static Grading council(List<ScoreSheet> sheets) {
        return Grader.gradeCouncil(HONEY_RUBRIC, sheets, NATIONAL).fold(g -> g, invalid -> null);
    }

    private static ScoreSheet aPointLessWhereNoMinimumAsks(ScoreSheet sheet) {
        for (Criterion criterion : HONEY_RUBRIC.criteria()) {
            int less = sheet.mark(criterion.key()).orElseThrow().points() - 1;
            if (criterion.minimums().neededFor(FIVE) == 0 && criterion.scale().offers(Mark.of(less))) {
                return sheet.with(criterion.key(), Mark.of(less));
            }
        }
        throw new AssertionError("Every point is a minimum");
    }

    @Test
    void aCouncilWhoseAverageMissesAMinimumMissesTheRank() {
        ScoreSheet perfect = Sheets.perfect(HONEY);
        Grading grading = Grader.gradeCouncil(
                        HONEY_RUBRIC, List.of(perfect, perfect, perfect.with("organisation.linkage", 2)), NATIONAL)
                .fold(g -> g, invalid -> null);
        assertThat(grading.missingFor(FIVE)).singleElement().satisfies(missing -> {
            assertThat(missing.needed()).isEqualTo(3);
            assertThat(missing.points()).hasToString("2.66");
        });
        assertThat(grading.stars()).isEqualTo(FOUR);
    }

    @Test
    void alternativeCasesOfTourismAreBothAccepted() {
        CriterionKey legal = CriterionKey.of("tourism.legal-conditions");
        ScoreSheet sheet = Sheets.perfect(ProductSet.COMMUNITY_TOURISM).with(legal, new Mark(3, 2));
        assertThat(Sheets.graded(sheet, NATIONAL).stars()).isEqualTo(FIVE);
        GradingOutcome third = Grader.grade(
                Rubrics.current(ProductSet.COMMUNITY_TOURISM), sheet.with(legal, new Mark(3, 3)), NATIONAL);
        assertThat(codes(third)).containsExactly(SheetFinding.Code.POINTS_NOT_OFFERED);
    }

    @Test
    void everyCriterionIsExplainedInBothLanguages() {
        Grading grading = Sheets.graded(Sheets.perfect(HONEY).with("organisation.linkage", 2), PROVINCIAL);
        assertThat(grading.print(Language.VI))
                .contains("1.5 Liên kết chuỗi trong sản xuất: 2/3 điểm; đạt mức tối thiểu 2 của hạng 4 sao; "
                        + "chưa đạt mức tối thiểu 3 của hạng 5 sao")
                .contains("A. Sản phẩm và sức mạnh cộng đồng: 39/40");
        assertThat(grading.print(Language.EN).lines())
                .hasSize(1 + 3 + HONEY_RUBRIC.criteria().size());
    }

    @Test
    void aSheetDoesNotTellItsMarksWhenLogged() {
        assertThat(Sheets.perfect(HONEY)).hasToString("ScoreSheet[QD26-04, QD_26_2026, 32 marks]");
    }
}
