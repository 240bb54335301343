package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;

/** The six grounds on which a certificate is revoked (QĐ 26/2026/QĐ-TTg, Điều 8.1). */
public enum RevocationGround {
    /** The file was forged or untrue. */
    FALSE_DOCUMENTS("a", "Hồ sơ giả mạo, không trung thực", "False documents"),
    /** An inspection found the criteria no longer met. */
    CRITERIA_NOT_MET("b", "Không còn đáp ứng tiêu chí", "Criteria no longer met"),
    /** Quality, food safety, environment, intellectual property or labelling law was broken. */
    LAW_VIOLATION("c", "Vi phạm pháp luật", "Violation of the law"),
    /** The programme's mark was misused. */
    MARK_MISUSE("d", "Sử dụng sai nhãn hiệu OCOP", "Misuse of the OCOP mark"),
    /** The product is no longer made. */
    PRODUCTION_CEASED("đ", "Ngừng sản xuất", "Production ceased"),
    /** Another authority concluded so. */
    OTHER_AUTHORITY_CONCLUSION("e", "Theo kết luận của cơ quan có thẩm quyền", "Conclusion of another authority");

    private final Citation source;
    private final BilingualText label;

    RevocationGround(String letter, String vi, String en) {
        this.source = Citation.of("QĐ 26/2026/QĐ-TTg", "Điều 8.1." + letter);
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The clause that states the ground.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * The ground in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
