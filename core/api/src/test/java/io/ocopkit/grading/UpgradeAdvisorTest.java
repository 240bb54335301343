package io.ocopkit.grading;

import static io.ocopkit.certification.StarRating.FIVE;
import static io.ocopkit.certification.StarRating.FOUR;
import static io.ocopkit.certification.StarRating.THREE;
import static io.ocopkit.certification.StarRating.TWO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ocopkit.certification.StarRating;
import io.ocopkit.message.Language;
import io.ocopkit.model.ProductSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpgradeAdvisorTest {

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void aReachablePlanReallyLeadsToItsStars(ProductSet set) {
        long seed = 20260522L + set.number();
        Random random = new Random(seed);
        Rubric rubric = Rubrics.current(set);
        for (int round = 0; round < 40; round++) {
            ScoreSheet sheet = randomSheet(rubric, random);
            for (StarRating target : List.of(THREE, FOUR, FIVE)) {
                UpgradePlan plan = UpgradeAdvisor.plan(rubric, sheet, Set.of(), target);
                Grading after = Sheets.graded(applied(sheet, plan), AssessmentLevel.NATIONAL);
                assertThat(after.score()).as("seed " + seed).isEqualTo(plan.result());
                if (plan.isReachable()) {
                    assertThat(after.stars()).as("seed " + seed).isGreaterThanOrEqualTo(target);
                } else {
                    assertThat(plan.obstacles()).isNotEmpty();
                }
            }
        }
    }

    private static ScoreSheet randomSheet(Rubric rubric, Random random) {
        ScoreSheet sheet = ScoreSheet.empty(rubric);
        for (Criterion criterion : rubric.criteria()) {
            List<Integer> options = criterion.scale().cases().get(0);
            sheet = sheet.with(criterion.key(), Mark.of(options.get(random.nextInt(options.size()))));
        }
        return sheet;
    }

    private static ScoreSheet applied(ScoreSheet sheet, UpgradePlan plan) {
        ScoreSheet better = sheet;
        for (UpgradeStep step : plan.required()) {
            better = better.with(step.criterion().key(), Mark.of(step.to()));
        }
        for (UpgradeStep step : plan.chosen()) {
            better = better.with(step.criterion().key(), Mark.of(step.to()));
        }
        return better;
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void noChosenStepIsSuperfluous(ProductSet set) {
        long seed = 70_90L + set.number();
        Random random = new Random(seed);
        Rubric rubric = Rubrics.current(set);
        for (int round = 0; round < 40; round++) {
            UpgradePlan plan = UpgradeAdvisor.plan(rubric, randomSheet(rubric, random), Set.of(), FOUR);
            int surplus = plan.result().shown(0).intValueExact() - StarBands.leastFor(FOUR);
            assertThat(plan.chosen()).as("seed " + seed).allMatch(step -> step.gain() > surplus);
        }
    }

    @Test
    void pointsWhoseEvidenceIsHeldComeFirst() {
        Rubric rubric = Rubrics.current(ProductSet.HONEY_AND_OTHER_RAW);
        ScoreSheet sheet = Sheets.barely(ProductSet.HONEY_AND_OTHER_RAW, FOUR);
        Set<EvidenceKind> held = EnumSet.of(EvidenceKind.PROMOTION, EvidenceKind.PRODUCT_STORY);
        UpgradeStep first =
                UpgradeAdvisor.plan(rubric, sheet, held, FOUR).chosen().get(0);
        assertThat(held).containsAll(first.evidenceHeld());
        assertThat(first.evidenceNeeded()).isEmpty();
        assertThat(first.evidenceHeld()).isNotEmpty();
    }

    @Test
    void nobodyIsAdvisedToChangeWhoTheyAre() {
        Rubric rubric = Rubrics.current(ProductSet.TEA);
        ScoreSheet sheet = Sheets.barely(ProductSet.TEA, THREE).with("community.representative", 0);
        UpgradePlan plan = UpgradeAdvisor.plan(rubric, sheet, Set.of(), FIVE);
        assertThat(plan.chosen()).noneMatch(step -> step.criterion().effort() == Effort.FIXED);
        assertThat(plan.worthMost()).noneMatch(step -> step.criterion().effort() == Effort.FIXED);
    }

    @Test
    void aDisqualifierIsAnObstacle() {
        Rubric rubric = Rubrics.current(ProductSet.TEA);
        ScoreSheet sheet = Sheets.perfect(ProductSet.TEA).with(Disqualifier.FORGED_FILE);
        UpgradePlan plan = UpgradeAdvisor.plan(rubric, sheet, Set.of(), FIVE);
        assertThat(plan.isReachable()).isFalse();
        assertThat(plan.print(Language.VI)).contains("Vướng mắc").contains("Hồ sơ giả mạo");
    }

    @Test
    void theSameQuestionAlwaysGetsTheSamePlan() {
        Rubric rubric = Rubrics.current(ProductSet.TEXTILES);
        ScoreSheet sheet = Sheets.barely(ProductSet.TEXTILES, THREE);
        assertThat(UpgradeAdvisor.plan(rubric, sheet, Set.of(), FIVE))
                .isEqualTo(UpgradeAdvisor.plan(rubric, sheet, Set.of(), FIVE));
    }

    @Test
    void anUnfinishedSheetCannotBePlannedFrom() {
        Rubric rubric = Rubrics.current(ProductSet.TEA);
        assertThatThrownBy(() -> UpgradeAdvisor.plan(rubric, ScoreSheet.empty(rubric), Set.of(), FOUR))
                .isInstanceOfSatisfying(InvalidScoreSheetException.class, invalid -> {
                    assertThat(invalid.code()).isEqualTo("SCORE_SHEET_INVALID");
                    assertThat(invalid.findings()).hasSize(rubric.criteria().size());
                });
        assertThatThrownBy(() -> UpgradeAdvisor.plan(rubric, Sheets.perfect(ProductSet.TEA), Set.of(), TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exportReadinessNamesWhatABuyerAbroadAsksFor() {
        Rubric rubric = Rubrics.current(ProductSet.COFFEE_COCOA);
        ScoreSheet sheet = Sheets.perfect(ProductSet.COFFEE_COCOA).with("organisation.certified-area", 0);
        ExportReadiness readiness = ExportReadiness.of(rubric, sheet, EnumSet.allOf(EvidenceKind.class));
        assertThat(readiness.open())
                .singleElement()
                .satisfies(item -> assertThat(item.criterion().key().value()).isEqualTo("organisation.certified-area"));
        assertThat(readiness.max() - readiness.points()).isEqualTo(2);
        assertThat(readiness.print(Language.EN)).contains("- Certified growing area: 0 of 2");
        assertThat(ExportReadiness.of(rubric, sheet, Set.of()).open()).hasSizeGreaterThan(5);
    }
}
