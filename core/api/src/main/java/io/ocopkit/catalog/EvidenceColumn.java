package io.ocopkit.catalog;

import io.ocopkit.certification.Decision;
import io.ocopkit.certification.EvidenceLevel;
import io.ocopkit.text.VietnameseText;
import java.util.Map;

/**
 * Decides how firmly a row is known. A signed decision it is exactly when issuer, number and date are cited; status, the
 * stars' own wording and an evidence column can only weaken that.
 */
final class EvidenceColumn {
    private static final Map<String, EvidenceLevel> WORDS = Map.ofEntries(
            Map.entry("signed decision", EvidenceLevel.SIGNED_DECISION),
            Map.entry("quyet dinh da ky", EvidenceLevel.SIGNED_DECISION),
            Map.entry("quyet dinh", EvidenceLevel.SIGNED_DECISION),
            Map.entry("a", EvidenceLevel.SIGNED_DECISION),
            Map.entry("press", EvidenceLevel.PRESS),
            Map.entry("bao chi", EvidenceLevel.PRESS),
            Map.entry("bao chi cong thong tin", EvidenceLevel.PRESS),
            Map.entry("press or state portal", EvidenceLevel.PRESS),
            Map.entry("b", EvidenceLevel.PRESS),
            Map.entry("b1", EvidenceLevel.PRESS),
            Map.entry("proposal", EvidenceLevel.PROPOSAL),
            Map.entry("de nghi", EvidenceLevel.PROPOSAL),
            Map.entry("dang de nghi dang danh gia", EvidenceLevel.PROPOSAL),
            Map.entry("proposed or under assessment", EvidenceLevel.PROPOSAL),
            Map.entry("b2", EvidenceLevel.PROPOSAL),
            Map.entry("producer claim", EvidenceLevel.PRODUCER_CLAIM),
            Map.entry("producer s own claim", EvidenceLevel.PRODUCER_CLAIM),
            Map.entry("chu the tu cong bo", EvidenceLevel.PRODUCER_CLAIM),
            Map.entry("tu cong bo", EvidenceLevel.PRODUCER_CLAIM),
            Map.entry("c", EvidenceLevel.PRODUCER_CLAIM));

    private EvidenceColumn() {}

    static EvidenceLevel read(RowReading row, Decision decision, Status status) {
        boolean whole = decision.reference().isPresent();
        EvidenceLevel level = weaker(
                whole ? EvidenceLevel.SIGNED_DECISION : EvidenceLevel.PRESS,
                status.kind().strongest());
        if (StarsColumn.isProposal(row)) {
            level = weaker(level, EvidenceLevel.PROPOSAL);
        }
        if (!whole) {
            row.problem(CatalogueColumn.DECISION_NUMBER, Finding.DECISION_INCOMPLETE);
        }
        return weakenedByColumn(row, level, whole);
    }

    private static EvidenceLevel weakenedByColumn(RowReading row, EvidenceLevel level, boolean whole) {
        String text = row.text(CatalogueColumn.EVIDENCE);
        if (text.isEmpty()) {
            return level;
        }
        EvidenceLevel printed = WORDS.get(VietnameseText.searchKey(text));
        if (printed == null) {
            row.problem(CatalogueColumn.EVIDENCE, Finding.EVIDENCE_UNKNOWN);
            return weaker(level, EvidenceLevel.PRESS);
        }
        if (printed == EvidenceLevel.SIGNED_DECISION && !whole) {
            row.problem(CatalogueColumn.EVIDENCE, Finding.EVIDENCE_NOT_PROVED);
        }
        return weaker(level, printed);
    }

    private static EvidenceLevel weaker(EvidenceLevel one, EvidenceLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
