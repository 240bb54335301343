package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;
import java.util.List;

/** A score sheet was used for planning before it was fit to be graded. */
public final class InvalidScoreSheetException extends OcopException {
    private static final long serialVersionUID = 1L;

    private final transient List<SheetFinding> findings;

    InvalidScoreSheetException(List<SheetFinding> findings) {
        super("SCORE_SHEET_INVALID", text(findings));
        this.findings = List.copyOf(findings);
    }

    private static BilingualText text(List<SheetFinding> findings) {
        SheetFinding first = findings.get(0);
        return BilingualText.of(
                "Phiếu chấm điểm có " + findings.size() + " lỗi; lỗi đầu: "
                        + first.text().vi(),
                "The score sheet has " + findings.size() + " faults; the first: "
                        + first.text().en());
    }

    /**
     * All that is wrong with the sheet.
     *
     * @return the findings, in the rubric's order
     */
    public List<SheetFinding> findings() {
        return findings;
    }
}
