package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;

/** How firmly a recognition is known, from strong to weak. */
public enum EvidenceLevel {
    /** A signed decision is cited with issuer, number and date. */
    SIGNED_DECISION("Quyết định đã ký", "Signed decision"),
    /** Reported by the press or a state portal; number, date or issuer may be missing. */
    PRESS("Báo chí, cổng thông tin", "Press or state portal"),
    /** Proposed or being assessed, not decided. */
    PROPOSAL("Đang đề nghị, đang đánh giá", "Proposed or under assessment"),
    /** Said by the producer only. */
    PRODUCER_CLAIM("Chủ thể tự công bố", "Producer's own claim");

    private final BilingualText label;

    EvidenceLevel(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The level in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
