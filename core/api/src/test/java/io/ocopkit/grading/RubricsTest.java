package io.ocopkit.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.certification.StarRating;
import io.ocopkit.model.ProductSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RubricsTest {

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void everySheetAddsUpToOneHundred(ProductSet set) {
        Rubric rubric = Rubrics.current(set);
        assertThat(rubric.maxOf(RubricPart.A)).isEqualTo(40);
        assertThat(rubric.maxOf(RubricPart.B)).isEqualTo(25);
        assertThat(rubric.maxOf(RubricPart.C)).isEqualTo(35);
        assertThat(rubric.criteria().stream().mapToInt(Criterion::max).sum()).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void everySectionAddsUpAndFollowsTheLast(ProductSet set) {
        int number = 1;
        for (Section section : Rubrics.current(set).sections()) {
            assertThat(section.number()).isEqualTo(number++);
            assertThat(section.criteria().stream().mapToInt(Criterion::max).sum())
                    .isEqualTo(section.max());
            assertThat(section.criteria())
                    .allMatch(criterion -> criterion.part() == section.part()
                            && criterion.code().split("\\.")[0].equals("" + section.number()));
        }
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void everyOptionListRisesToItsMaximum(ProductSet set) {
        for (Criterion criterion : Rubrics.current(set).criteria()) {
            for (List<Integer> options : criterion.scale().cases()) {
                assertThat(options).as(criterion.toString()).isSorted().hasSizeGreaterThanOrEqualTo(2);
                assertThat(options.get(options.size() - 1)).isEqualTo(criterion.max());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void everyMinimumIsAnOptionAndRisesWithTheStars(ProductSet set) {
        for (Criterion criterion : Rubrics.current(set).criteria()) {
            int last = -1;
            for (StarRating stars : StarRating.values()) {
                if (criterion.minimums().printedFor(stars).isPresent()) {
                    int minimum = criterion.minimums().printedFor(stars).getAsInt();
                    assertThat(criterion.scale().offers(Mark.of(minimum)))
                            .as(criterion + " " + minimum)
                            .isTrue();
                    assertThat(minimum).isGreaterThan(last);
                    last = minimum;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void noSheetAsksTheSameTwice(ProductSet set) {
        Set<CriterionKey> keys = new HashSet<>();
        assertThat(Rubrics.current(set).criteria()).allMatch(criterion -> keys.add(criterion.key()));
    }

    @Test
    void theSheetsHave787CriteriaIn76Questions() {
        Set<CriterionKey> keys = new HashSet<>();
        int criteria = 0;
        for (ProductSet set : ProductSet.values()) {
            for (Criterion criterion : Rubrics.current(set).criteria()) {
                keys.add(criterion.key());
                criteria++;
            }
        }
        assertThat(criteria).isEqualTo(787);
        assertThat(keys).hasSize(76);
    }

    @Test
    void theSameQuestionKeepsItsKeyWhereverItIsPrinted() {
        CriterionKey linkage = CriterionKey.of("organisation.linkage");
        assertThat(codeOf(linkage, ProductSet.FRESH_PRODUCE)).isEqualTo("1.5");
        assertThat(codeOf(linkage, ProductSet.READY_TO_EAT)).isEqualTo("1.4");
        CriterionKey assurance = CriterionKey.of("quality.assurance");
        assertThat(codeOf(assurance, ProductSet.HONEY_AND_OTHER_RAW)).isEqualTo("10");
        assertThat(codeOf(assurance, ProductSet.HERBAL_COSMETICS)).isEqualTo("12");
    }

    private static String codeOf(CriterionKey key, ProductSet set) {
        return Rubrics.current(set).criterion(key).orElseThrow().code();
    }

    @Test
    void onlyThreeTourismCriteriaHaveAlternativeCases() {
        for (ProductSet set : ProductSet.values()) {
            long alternatives = Rubrics.current(set).criteria().stream()
                    .filter(criterion -> criterion.scale().cases().size() > 1)
                    .count();
            assertThat(alternatives).isEqualTo(set == ProductSet.COMMUNITY_TOURISM ? 3 : 0);
        }
    }

    @Test
    void everyCriterionIsNamedInBothLanguagesAndTheyDiffer() {
        for (ProductSet set : ProductSet.values()) {
            for (Criterion criterion : Rubrics.current(set).criteria()) {
                assertThat(criterion.name().vi()).isNotEqualTo(criterion.name().en());
            }
        }
    }

    @Test
    void everyItemOfEvidenceProvesSomething() {
        Set<EvidenceKind> used = new HashSet<>();
        Rubrics.current(ProductSet.HONEY_AND_OTHER_RAW)
                .criteria()
                .forEach(criterion -> used.addAll(criterion.evidence()));
        assertThat(EvidenceKind.values()).hasSize(15);
        assertThat(used).containsExactlyInAnyOrder(EvidenceKind.values());
    }

    @Test
    void sheetsAreReadOnce() {
        assertThat(Rubrics.current(ProductSet.TEA)).isSameAs(Rubrics.current(ProductSet.TEA));
    }

    @Test
    void earlierRegimesSayThatTheirSheetsAreNotKnown() {
        for (CriteriaRegime regime : CriteriaRegime.values()) {
            RegimeProfile profile = RegimeProfile.of(regime);
            assertThat(profile.rubricsKnown())
                    .isEqualTo(Rubrics.of(regime, ProductSet.TEA).isPresent());
            assertThat(profile.partMaximums().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(100);
            assertThat(profile.groups()).hasSize(6);
            assertThat(profile.note().vi()).isNotBlank();
        }
        assertThat(RegimeProfile.of(CriteriaRegime.QD_1048_2019).partMaximums()).containsEntry(RubricPart.A, 35);
    }

    @Test
    void filesInFlightHadSixtyAndThirtyDays() {
        RegimeProfile.Transition out = RegimeProfile.of(CriteriaRegime.QD_148_AMENDED_2025)
                .transitionOut()
                .orElseThrow();
        assertThat(out.firstAndUpgrade()).hasToString("2026-07-21");
        assertThat(out.reassessment()).hasToString("2026-06-21");
    }

    @Test
    void whileFilesAreInFlightTwoRegimesArePossible() {
        CriteriaRegime before = CriteriaRegime.QD_148_AMENDED_2025;
        CriteriaRegime now = CriteriaRegime.QD_26_2026;
        assertThat(possibleOn("2026-05-21", false)).containsExactly(before);
        assertThat(possibleOn("2026-05-22", false)).containsExactly(now, before);
        assertThat(possibleOn("2026-07-21", false)).containsExactly(now, before);
        assertThat(possibleOn("2026-07-22", false)).containsExactly(now);
        assertThat(possibleOn("2026-06-21", true)).containsExactly(now, before);
        assertThat(possibleOn("2026-06-22", true)).containsExactly(now);
        assertThat(possibleOn("2019-01-01", false)).isEmpty();
    }

    private static List<CriteriaRegime> possibleOn(String date, boolean reassessment) {
        return RegimeProfile.possibleOn(LocalDate.parse(date), reassessment);
    }
}
