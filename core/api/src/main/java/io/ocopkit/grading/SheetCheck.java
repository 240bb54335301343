package io.ocopkit.grading;

import io.ocopkit.grading.SheetFinding.Code;
import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.List;

/** Finds everything that is wrong with one sheet at once. */
final class SheetCheck {
    private final Rubric rubric;
    private final ScoreSheet sheet;
    private final int number;
    private final List<SheetFinding> findings = new ArrayList<>(0);

    SheetCheck(Rubric rubric, ScoreSheet sheet, int number) {
        this.rubric = rubric;
        this.sheet = sheet;
        this.number = number;
    }

    List<SheetFinding> findings() {
        sheetFollowsTheRubric();
        if (findings.isEmpty()) {
            rubric.criteria().forEach(this::criterionIsMarkedWithAnOption);
            sheet.marks().keySet().forEach(this::criterionIsAsked);
            sheet.disqualifiers().forEach(this::disqualifierIsPrinted);
        }
        return findings;
    }

    /** Every mark on a sheet of another kind would be a finding of its own; the one that matters is enough. */
    private void sheetFollowsTheRubric() {
        if (sheet.regime() != rubric.regime()) {
            add(
                    Code.WRONG_REGIME,
                    "Phiếu theo " + sheet.regime().source() + ", không phải "
                            + rubric.regime().source(),
                    "The sheet follows " + sheet.regime().source() + ", not "
                            + rubric.regime().source());
        }
        if (sheet.productSet() != rubric.productSet()) {
            add(
                    Code.WRONG_SET,
                    "Phiếu của bộ " + sheet.productSet().label().vi() + ", sản phẩm thuộc bộ "
                            + rubric.productSet().label().vi(),
                    "The sheet is that of " + sheet.productSet().label().en() + ", the product belongs to "
                            + rubric.productSet().label().en());
        }
    }

    private void criterionIsMarkedWithAnOption(Criterion criterion) {
        Mark mark = sheet.mark(criterion.key()).orElse(null);
        if (mark == null) {
            add(
                    Code.CRITERION_MISSING,
                    "Tiêu chí " + criterion + " chưa được chấm",
                    "Criterion " + criterion.code() + " (" + criterion.name().en() + ") has no mark");
        } else if (!criterion.scale().offers(mark)) {
            add(
                    Code.POINTS_NOT_OFFERED,
                    "Tiêu chí " + criterion + ": " + mark.points() + " điểm không có trong các mức "
                            + options(criterion),
                    "Criterion " + criterion.code() + " (" + criterion.name().en() + "): " + mark.points()
                            + " points are not among " + options(criterion));
        }
    }

    private static String options(Criterion criterion) {
        List<List<Integer>> cases = criterion.scale().cases();
        return cases.size() == 1 ? cases.get(0).toString() : cases.toString();
    }

    private void criterionIsAsked(CriterionKey key) {
        if (rubric.criterion(key).isEmpty()) {
            add(
                    Code.CRITERION_UNKNOWN,
                    "Bộ " + rubric.productSet().label().vi() + " không có tiêu chí " + key,
                    "The set " + rubric.productSet().label().en() + " has no criterion " + key);
        }
    }

    private void disqualifierIsPrinted(Disqualifier disqualifier) {
        if (!disqualifier.appliesTo(rubric.productSet())) {
            add(
                    Code.DISQUALIFIER_NOT_APPLICABLE,
                    "Điều kiện loại \"" + disqualifier.text().vi() + "\" không áp dụng cho bộ này",
                    "\"" + disqualifier.text().en() + "\" is not printed for this set");
        }
    }

    private void add(Code code, String vi, String en) {
        findings.add(new SheetFinding(code, number, rubric.source(), BilingualText.of(vi, en)));
    }
}
