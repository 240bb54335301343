package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;

/** What a certificate is on a given day. Always computed, never stored. */
public enum CertificateStatus {
    /** The day of issue is not known, so nothing can be said about any day. */
    UNDATED(false, "Chưa rõ ngày cấp", "Date of issue unknown"),
    /** Before the day of issue. */
    NOT_YET_VALID(false, "Chưa có hiệu lực", "Not yet valid"),
    /** In force. */
    VALID(true, "Còn hiệu lực", "Valid"),
    /** In force, and within the last 180 days of its term. */
    EXPIRING(true, "Sắp hết hạn", "Expiring"),
    /** In force within its term, and filed for re-assessment. */
    UNDER_REASSESSMENT(true, "Đang đánh giá lại", "Under re-assessment"),
    /** Past its 36 months, in force by extension. */
    EXTENDED(true, "Được gia hạn", "Extended"),
    /** Past its last day. */
    EXPIRED(false, "Hết hiệu lực", "Expired"),
    /** Taken back by the authority. */
    REVOKED(false, "Bị thu hồi", "Revoked"),
    /** Replaced by a newer decision. */
    SUPERSEDED(false, "Được thay thế", "Superseded");

    private final boolean inForce;
    private final BilingualText label;

    CertificateStatus(boolean inForce, String vi, String en) {
        this.inForce = inForce;
        this.label = BilingualText.of(vi, en);
    }

    /**
     * Whether the certificate stands. That alone lets nobody show stars: a report of the press has a term too. Whether
     * they may be shown is for {@link MarkUse} to say.
     *
     * @return true while the certificate stands
     */
    public boolean isInForce() {
        return inForce;
    }

    /**
     * The status in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
