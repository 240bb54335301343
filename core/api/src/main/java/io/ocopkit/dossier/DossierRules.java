package io.ocopkit.dossier;

import io.ocopkit.dossier.DossierFinding.Code;
import io.ocopkit.grading.AssessmentLevel;
import io.ocopkit.grading.Disqualifier;
import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.grading.Grader;
import io.ocopkit.grading.Rubrics;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import io.ocopkit.model.ProducerKind;
import io.ocopkit.model.ProductSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of QĐ 26/2026/QĐ-TTg on forms, producer, samples and changes, one function each. */
final class DossierRules {
    static final String DECISION = "QĐ 26/2026/QĐ-TTg";
    private static final int SAMPLES = 5;
    private static final Set<ProducerKind> TOURISM_ONLY =
            EnumSet.of(ProducerKind.ASSOCIATION, ProducerKind.MANAGEMENT_CENTER);

    private DossierRules() {}

    /** Associations and managing centres are admitted for tourism only (Điều 2.3). */
    static Stream<DossierFinding> producerIsAdmitted(ApplicationFile file) {
        ProducerKind kind = file.applicant().kind();
        if (file.productSet() == ProductSet.COMMUNITY_TOURISM || !TOURISM_ONLY.contains(kind)) {
            return Stream.empty();
        }
        return error(
                Code.PRODUCER_NOT_ADMITTED,
                Citation.of(DECISION, "Điều 2.3"),
                kind.label().vi() + " chỉ được đăng ký dịch vụ du lịch",
                kind.label().en() + " may file for tourism services only");
    }

    /** The producer's two forms always, then what commune and province add before they hand on (Điều 6.1, 6.2). */
    static Stream<DossierFinding> formsAreThere(ApplicationFile file, Stage stage) {
        return Stream.of(ApplicationForm.values())
                .filter(form -> form.isAskedAt(stage) && !file.forms().contains(form))
                .flatMap(form -> error(
                        Code.FORM_MISSING,
                        form.isAskedAt(Stage.AT_COMMUNE) ? file.filing().source() : form.source(),
                        "Thiếu " + form.label().vi(),
                        form.label().en() + " is missing"));
    }

    /** Mẫu số 02 scores every criterion of the set (Phụ lục III, Phần III). */
    static Stream<DossierFinding> scoreSheetIsInOrder(ApplicationFile file) {
        Citation source = Citation.of(DECISION, "Phụ lục III, Mẫu số 02, Phần III");
        ScoreSheet sheet = file.selfAssessment();
        if (sheet == null) {
            return error(
                    Code.SCORE_SHEET_MISSING,
                    source,
                    "Mẫu số 02 chưa chấm điểm theo bộ tiêu chí",
                    "Form 02 does not score the criteria");
        }
        return Grader.grade(Rubrics.current(file.productSet()), sheet, AssessmentLevel.SELF)
                .fold(
                        graded -> Stream.empty(),
                        invalid -> invalid.findings().stream()
                                .flatMap(finding -> error(
                                        Code.SCORE_SHEET_INVALID,
                                        finding.source(),
                                        finding.text().vi(),
                                        finding.text().en())));
    }

    /** An upgrade shows what has changed (Điều 6.1.b). */
    static Stream<DossierFinding> upgradeShowsChanges(ApplicationFile file) {
        if (file.filing() != FilingKind.UPGRADE || !file.updates().isEmpty()) {
            return Stream.empty();
        }
        return error(
                Code.CHANGES_MISSING,
                file.filing().source(),
                "Hồ sơ nâng hạng phải nêu những thay đổi so với sản phẩm đã được công nhận",
                "An upgrade must show what has changed since the recognition");
    }

    /** A re-assessment brings every topic up to date (Điều 6.1.c). */
    static Stream<DossierFinding> reassessmentIsUpToDate(ApplicationFile file) {
        if (file.filing() != FilingKind.REASSESSMENT) {
            return Stream.empty();
        }
        return Stream.of(UpdateTopic.values())
                .filter(topic -> !file.updates().contains(topic))
                .map(topic -> new DossierFinding(
                        Code.UPDATE_MISSING,
                        Severity.WARNING,
                        null,
                        file.filing().source(),
                        BilingualText.of(
                                "Chưa cập nhật: " + topic.label().vi(),
                                "Not brought up to date: " + topic.label().en())));
    }

    /** Five samples go with the file once it leaves the commune, none for tourism (Điều 6.2.d). */
    static Stream<DossierFinding> samplesAreThere(ApplicationFile file, Stage stage) {
        boolean asked = stage != Stage.AT_COMMUNE && file.productSet() != ProductSet.COMMUNITY_TOURISM;
        if (!asked || file.samples() >= SAMPLES) {
            return Stream.empty();
        }
        return error(
                Code.SAMPLES_MISSING,
                Citation.of(DECISION, "Điều 6.2.d"),
                "Cần " + SAMPLES + " sản phẩm mẫu, hiện có " + file.samples(),
                SAMPLES + " samples are needed, there are " + file.samples());
    }

    /** The items without which a reject rule of the set's sheet bites (Phụ lục II). */
    static List<Demand> compulsory(ProductSet set) {
        return Stream.of(
                        new Demand(
                                Disqualifier.NO_FOOD_SAFETY_CERTIFICATE, EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE),
                        new Demand(
                                Disqualifier.MANUFACTURING_RULES_BROKEN, EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE),
                        new Demand(Disqualifier.MANUFACTURING_RULES_BROKEN, EvidenceKind.QUALITY_DECLARATION),
                        new Demand(Disqualifier.NO_PRODUCTION_LICENCE, EvidenceKind.PRODUCTION_FACILITY_CERTIFICATE),
                        new Demand(Disqualifier.NO_PRODUCT_DECLARATION, EvidenceKind.QUALITY_DECLARATION))
                .filter(demand -> demand.because().appliesTo(set))
                .toList();
    }

    static Stream<DossierFinding> error(Code code, Citation source, String vi, String en) {
        return Stream.of(new DossierFinding(code, Severity.ERROR, null, source, BilingualText.of(vi, en)));
    }

    record Demand(Disqualifier because, EvidenceKind kind) {}
}
