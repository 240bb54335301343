package io.ocopkit.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.ocopkit.dossier.DossierCheck.Answer;
import io.ocopkit.dossier.DossierFinding.Code;
import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.grading.Rubrics;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.message.Language;
import io.ocopkit.message.Severity;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.ProductSet;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void aWholeFileIsAcceptedInEverySet(ProductSet set) {
        Files file = Files.complete().in(set);
        assertThat(FileReview.review(file.build(), Stage.AT_PROVINCE, TODAY).findings())
                .isEmpty();
        assertThat(FileReview.review(file.build(), Stage.AT_MINISTRY, TODAY).answer())
                .isEqualTo(Answer.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(ApplicationForm.class)
    void aMissingFormRejectsTheFileAtEveryDeskThatAsksForIt(ApplicationForm form) {
        ApplicationFile file =
                Files.complete().forms(EnumSet.complementOf(EnumSet.of(form))).build();
        for (Stage stage : Stage.values()) {
            DossierCheck check = FileReview.review(file, stage, TODAY);
            assertThat(check.answer() == Answer.REJECTED).isEqualTo(form.isAskedAt(stage));
            assertThat(check.findings())
                    .allMatch(finding -> finding.code() == Code.FORM_MISSING)
                    .allMatch(
                            finding -> finding.text().vi().contains(form.label().vi()));
        }
    }

    @Test
    void everyDeskAsksForWhatTheOneBeforeItAdds() {
        ApplicationFile file = Files.complete().forms(Set.of()).samples(0).build();
        assertThat(codes(file, Stage.AT_COMMUNE)).hasSize(2).containsOnly(Code.FORM_MISSING);
        assertThat(codes(file, Stage.AT_PROVINCE)).hasSize(5).endsWith(Code.FORM_MISSING, Code.SAMPLES_MISSING);
        assertThat(codes(file, Stage.AT_MINISTRY)).hasSize(9).endsWith(Code.FORM_MISSING, Code.SAMPLES_MISSING);
    }

    @Test
    void fiveSamplesAreNeededButNoneForTourism() {
        assertThat(FileReview.review(Files.complete().samples(4).build(), Stage.AT_PROVINCE, TODAY)
                        .answer())
                .isEqualTo(Answer.REJECTED);
        ApplicationFile tour =
                Files.complete().in(ProductSet.COMMUNITY_TOURISM).samples(0).build();
        assertThat(FileReview.review(tour, Stage.AT_PROVINCE, TODAY).answer()).isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void anUpgradeMustShowWhatHasChanged() {
        Files upgrade = Files.complete().filing(FilingKind.UPGRADE);
        assertThat(codes(upgrade.updates(Set.of()).build())).containsExactly(Code.CHANGES_MISSING);
        assertThat(codes(upgrade.updates(Set.of(UpdateTopic.PACKAGING)).build()))
                .isEmpty();
    }

    @Test
    void aReassessmentIsReviewedUntilEveryTopicIsUpToDate() {
        Files file = Files.complete().filing(FilingKind.REASSESSMENT);
        Set<UpdateTopic> allButRevenue = EnumSet.complementOf(EnumSet.of(UpdateTopic.REVENUE));
        DossierCheck check = FileReview.review(file.updates(allButRevenue).build(), Stage.AT_PROVINCE, TODAY);
        assertThat(check.answer()).isEqualTo(Answer.REVIEW);
        assertThat(check.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text().vi()).isEqualTo("Chưa cập nhật: Doanh thu"));
        assertThat(codes(file.updates(EnumSet.allOf(UpdateTopic.class)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void foodAndDrinkWithoutFacilityCertificateAreRejected(ProductSet set) {
        ApplicationFile file = Files.complete()
                .in(set)
                .without(EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE)
                .build();
        DossierCheck check = FileReview.review(file, Stage.AT_PROVINCE, TODAY);
        assertThat(check.answer() == Answer.REJECTED).as(set.name()).isEqualTo(set.number() <= 20);
    }

    @ParameterizedTest
    @EnumSource(value = EvidenceKind.class, mode = EnumSource.Mode.EXCLUDE, names = "PRODUCTION_FACILITY_CERTIFICATE")
    void pointsWithoutPaperAreOnlyClaimed(EvidenceKind kind) {
        DossierCheck check = FileReview.review(Files.complete().without(kind).build(), Stage.AT_PROVINCE, TODAY);
        assertThat(check.answer()).isEqualTo(Answer.REVIEW);
        assertThat(check.missing()).containsExactly(kind);
        assertThat(check.findings()).allMatch(finding -> finding.code() == Code.POINTS_UNPROVEN);
    }

    @ParameterizedTest
    @EnumSource(ProductSet.class)
    void anEmptyDrawerMissesEveryPaperTheSheetAsksFor(ProductSet set) {
        EvidenceKind[] all = EvidenceKind.values();
        DossierCheck check =
                FileReview.review(Files.complete().in(set).without(all).build(), Stage.AT_PROVINCE, TODAY);
        Set<EvidenceKind> asked = EnumSet.noneOf(EvidenceKind.class);
        Rubrics.current(set).criteria().forEach(criterion -> asked.addAll(criterion.evidence()));
        assertThat(check.missing()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void anExpiredCompulsoryPaperRejectsAndAnotherOneIsReviewed() {
        Files expiredFacility = Files.complete()
                .replaced(Files.paper(
                        EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE, TODAY.minusYears(3), TODAY.minusDays(1)));
        assertThat(FileReview.review(expiredFacility.build(), Stage.AT_PROVINCE, TODAY)
                        .answer())
                .isEqualTo(Answer.REJECTED);
        Files expiredAward =
                Files.complete().replaced(Files.paper(EvidenceKind.AWARDS, TODAY.minusYears(3), TODAY.minusDays(1)));
        assertThat(FileReview.review(expiredAward.build(), Stage.AT_PROVINCE, TODAY)
                        .answer())
                .isEqualTo(Answer.REVIEW);
    }

    @Test
    void theLastDayOfAPaperCounts() {
        Files file = Files.complete()
                .replaced(Files.paper(EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE, TODAY.minusYears(3), TODAY));
        assertThat(codes(file.build())).isEmpty();
    }

    @Test
    void anUndatedPaperIsForAPersonToLookAt() {
        Files file = Files.complete().replaced(Files.paper(EvidenceKind.TEST_REPORT, null, null));
        assertThat(codes(file.build())).containsExactly(Code.EVIDENCE_UNDATED);
    }

    @Test
    void papersOfAnotherProductDoNotCount() {
        Files file = Files.complete().replaced(Files.paperOfAnotherProduct(EvidenceKind.PRODUCT_STORY));
        assertThat(codes(file.build())).contains(Code.POINTS_UNPROVEN);
    }

    @Test
    void associationsMayFileForTourismOnly() {
        Files association = Files.complete().by(ProducerKind.ASSOCIATION);
        assertThat(codes(association.build())).containsExactly(Code.PRODUCER_NOT_ADMITTED);
        assertThat(codes(association.in(ProductSet.COMMUNITY_TOURISM).build())).isEmpty();
    }

    @Test
    void anUnusableScoreSheetIsReportedCriterionByCriterion() {
        ScoreSheet empty = ScoreSheet.empty(Rubrics.current(ProductSet.HONEY_AND_OTHER_RAW));
        assertThat(codes(Files.complete().sheet(empty).build())).hasSize(32).containsOnly(Code.SCORE_SHEET_INVALID);
        assertThat(codes(Files.complete().sheet(null).build())).containsExactly(Code.SCORE_SHEET_MISSING);
    }

    @Test
    void theAnswerCanBePrintedWithSources() {
        ApplicationFile file = Files.complete().samples(2).build();
        assertThat(FileReview.review(file, Stage.AT_PROVINCE, TODAY).print(Language.VI))
                .isEqualTo("""
                        Không tiếp nhận
                          - Cần 5 sản phẩm mẫu, hiện có 2 (QĐ 26/2026/QĐ-TTg, Điều 6.2.d)
                        """);
    }

    @Test
    void errorsComeBeforeRemarks() {
        ApplicationFile file =
                Files.complete().samples(0).without(EvidenceKind.AWARDS).build();
        assertThat(FileReview.review(file, Stage.AT_PROVINCE, TODAY).findings())
                .extracting(DossierFinding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    private static List<Code> codes(ApplicationFile file) {
        return codes(file, Stage.AT_PROVINCE);
    }

    private static List<Code> codes(ApplicationFile file, Stage stage) {
        return FileReview.review(file, stage, TODAY).findings().stream()
                .map(DossierFinding::code)
                .toList();
    }
}
