package io.ocopkit.channel;

import io.ocopkit.message.BilingualText;

/** Why something is taken down. */
public enum WithdrawalCause {
    /** The authority took the certificate back. */
    CERTIFICATE_REVOKED(true, "Giấy chứng nhận bị thu hồi", "The certificate was revoked"),
    /** The certificate's last day is over. */
    CERTIFICATE_EXPIRED(true, "Giấy chứng nhận hết hiệu lực", "The certificate has expired"),
    /** The gate no longer lets the product pass, for another reason. */
    NOT_ELIGIBLE(false, "Không còn đủ điều kiện niêm yết", "No longer eligible"),
    /** The complete list of recognitions no longer has it. */
    NO_LONGER_RECOGNISED(false, "Không còn trong danh sách công nhận", "No longer in the list of recognitions"),
    /** The seller no longer offers it. */
    NOT_OFFERED(false, "Không còn được chào bán", "No longer offered"),
    /** The channel's own requirements are no longer met. */
    CHANNEL_REQUIREMENT(false, "Không còn đáp ứng yêu cầu của kênh", "The channel's requirements are no longer met");

    private final boolean legal;
    private final BilingualText label;

    WithdrawalCause(boolean legal, String vi, String en) {
        this.legal = legal;
        this.label = BilingualText.of(vi, en);
    }

    /**
     * Whether the law takes it down, so that nothing may hold it up.
     *
     * @return true for revocation and expiry
     */
    public boolean isLegal() {
        return legal;
    }

    /**
     * The cause in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
