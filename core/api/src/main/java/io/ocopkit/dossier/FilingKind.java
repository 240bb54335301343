package io.ocopkit.dossier;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;

/** The three kinds of filing (QĐ 26/2026/QĐ-TTg, Điều 6.1). */
public enum FilingKind {
    /** The product has no stars yet. */
    FIRST("a", "Lần đầu", "First filing"),
    /** More stars than today; the file must show what has changed. */
    UPGRADE("b", "Nâng hạng", "Upgrade"),
    /** The term ends; the file must bring everything up to date. */
    REASSESSMENT("c", "Đánh giá lại", "Re-assessment");

    private final Citation source;
    private final BilingualText label;

    FilingKind(String letter, String vi, String en) {
        this.source = Citation.of("QĐ 26/2026/QĐ-TTg", "Điều 6.1." + letter);
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The clause that says what the file holds.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * The kind in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
