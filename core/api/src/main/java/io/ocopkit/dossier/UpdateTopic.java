package io.ocopkit.dossier;

import io.ocopkit.message.BilingualText;

/** What a re-assessment brings up to date (QĐ 26/2026/QĐ-TTg, Điều 6.1.c), in the clause's order. */
public enum UpdateTopic {
    /** Raw material. */
    MATERIALS("Nguyên liệu", "Materials"),
    /** Technology. */
    TECHNOLOGY("Công nghệ sử dụng", "Technology"),
    /** Packaging. */
    PACKAGING("Bao bì", "Packaging"),
    /** Label. */
    LABEL("Nhãn mác", "Label"),
    /** Declaration of quality. */
    DECLARATION("Công bố chất lượng", "Declaration of quality"),
    /** Periodic test reports. */
    PERIODIC_TESTS("Phiếu kiểm nghiệm định kỳ", "Periodic tests"),
    /** Market. */
    MARKET("Thị trường tiêu thụ", "Market"),
    /** Output. */
    OUTPUT("Sản lượng", "Output"),
    /** Revenue. */
    REVENUE("Doanh thu", "Revenue"),
    /** Legal papers with a term. */
    EXPIRING_PAPERS("Giấy tờ pháp lý có thời hạn", "Papers with a term");

    private final BilingualText label;

    UpdateTopic(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The topic in words.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }
}
