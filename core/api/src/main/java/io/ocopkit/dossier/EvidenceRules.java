package io.ocopkit.dossier;

import io.ocopkit.dossier.DossierFinding.Code;
import io.ocopkit.dossier.Evidence.Validity;
import io.ocopkit.grading.Criterion;
import io.ocopkit.grading.EvidenceKind;
import io.ocopkit.grading.Mark;
import io.ocopkit.grading.Rubrics;
import io.ocopkit.grading.ScoreSheet;
import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The rules of QĐ 26/2026/QĐ-TTg on papers, one function each. */
final class EvidenceRules {

    private EvidenceRules() {}

    /** Without these a reject rule of the set's sheet bites (Phụ lục II). */
    static Stream<DossierFinding> compulsoryPapersAreThere(ApplicationFile file) {
        return DossierRules.compulsory(file.productSet()).stream()
                .filter(demand -> file.papers(demand.kind()).isEmpty())
                .map(demand -> finding(
                        Code.EVIDENCE_MISSING,
                        Severity.ERROR,
                        demand.kind(),
                        demand.because().source(),
                        "Thiếu: " + demand.kind().label().vi() + ". "
                                + demand.because().text().vi(),
                        "Missing: " + demand.kind().label().en() + ". "
                                + demand.because().text().en()));
    }

    /**
     * Points above the lowest option of a criterion need one of the items that prove it, and the most points need all
     * of them; otherwise the points are only claimed (Phụ lục III, Mẫu số 02, Phần III). Compulsory items are left to the
     * rule above.
     */
    static Stream<DossierFinding> pointsAreProven(ApplicationFile file) {
        ScoreSheet sheet = file.selfAssessment();
        if (sheet == null || sheet.productSet() != file.productSet()) {
            return Stream.empty();
        }
        return Rubrics.current(file.productSet()).criteria().stream().flatMap(criterion -> {
            int claimed = sheet.mark(criterion.key()).map(Mark::points).orElse(0);
            return unproven(criterion, claimed, file).map(kind -> claimedOnly(criterion, claimed, kind));
        });
    }

    private static Stream<EvidenceKind> unproven(Criterion criterion, int claimed, ApplicationFile file) {
        boolean some = criterion.evidence().stream()
                .anyMatch(kind -> !file.papers(kind).isEmpty());
        if (claimed <= lowest(criterion) || (some && claimed < criterion.max())) {
            return Stream.empty();
        }
        return criterion.evidence().stream().filter(kind -> file.papers(kind).isEmpty() && !isCompulsory(file, kind));
    }

    private static int lowest(Criterion criterion) {
        return Collections.min(criterion.scale().cases().get(0));
    }

    private static boolean isCompulsory(ApplicationFile file, EvidenceKind kind) {
        return DossierRules.compulsory(file.productSet()).stream().anyMatch(demand -> demand.kind() == kind);
    }

    private static DossierFinding claimedOnly(Criterion criterion, int claimed, EvidenceKind missing) {
        return finding(
                Code.POINTS_UNPROVEN,
                Severity.WARNING,
                missing,
                missing.source(),
                "Tiêu chí " + criterion + ": tự chấm " + claimed + " điểm nhưng chưa có "
                        + missing.label().vi(),
                "Criterion " + criterion.code() + " (" + criterion.name().en() + "): " + claimed
                        + " points claimed without " + missing.label().en());
    }

    /** At least one paper of each kind handed in is valid on the day (Phụ lục III, Mẫu số 02, Phần III). */
    static Stream<DossierFinding> papersAreValid(ApplicationFile file, LocalDate on) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> !file.papers(kind).isEmpty())
                .flatMap(kind -> validity(file, kind, on));
    }

    private static Stream<DossierFinding> validity(ApplicationFile file, EvidenceKind kind, LocalDate on) {
        List<Validity> found =
                file.papers(kind).stream().map(paper -> paper.validityOn(on)).toList();
        if (found.contains(Validity.VALID)) {
            return Stream.empty();
        }
        if (found.contains(Validity.UNDATED)) {
            return Stream.of(finding(
                    Code.EVIDENCE_UNDATED,
                    Severity.WARNING,
                    kind,
                    kind.source(),
                    kind.label().vi() + ": không ghi ngày cấp",
                    kind.label().en() + ": no day of issue"));
        }
        return Stream.of(finding(
                Code.EVIDENCE_NOT_VALID,
                isCompulsory(file, kind) ? Severity.ERROR : Severity.WARNING,
                kind,
                kind.source(),
                kind.label().vi() + ": hết hạn hoặc chưa có hiệu lực",
                kind.label().en() + ": expired or not valid yet"));
    }

    static DossierFinding finding(
            Code code, Severity severity, EvidenceKind kind, Citation source, String vi, String en) {
        return new DossierFinding(code, severity, kind, source, BilingualText.of(vi, en));
    }
}
