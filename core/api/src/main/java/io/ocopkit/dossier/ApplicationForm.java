package io.ocopkit.dossier;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;

/** The forms, letters and reports of the file (QĐ 26/2026/QĐ-TTg, Điều 6 and Phụ lục III). */
public enum ApplicationForm {
    /** Mẫu số 01, by the producer. */
    REGISTRATION(Stage.AT_COMMUNE, "Điều 6.1", "Mẫu số 01: Phiếu đăng ký đánh giá, phân hạng", "Form 01: registration"),
    /** Mẫu số 02, by the producer, with the self-assessment on the score sheet. */
    SELF_ASSESSMENT(
            Stage.AT_COMMUNE, "Điều 6.1", "Mẫu số 02: Báo cáo tự đánh giá về sản phẩm", "Form 02: self-assessment"),
    /** The letter by which the commune proposes the product. */
    COMMUNE_PROPOSAL(
            Stage.AT_PROVINCE, "Điều 6.2", "Công văn đề nghị của UBND cấp xã", "The commune's letter of proposal"),
    /** Mẫu số 03, by the commune. */
    COMMUNE_REPORT(
            Stage.AT_PROVINCE,
            "Điều 6.2.b",
            "Mẫu số 03: Báo cáo đánh giá một số nội dung hồ sơ",
            "Form 03: the commune's report"),
    /** The letter by which the province proposes potential five stars. */
    PROVINCE_PROPOSAL(
            Stage.AT_MINISTRY, "Điều 6", "Công văn đề nghị của UBND cấp tỉnh", "The province's letter of proposal"),
    /** What the province's advisory team found. */
    ADVISORY_REPORT(
            Stage.AT_MINISTRY, "Điều 6", "Báo cáo của Tổ tư vấn cấp tỉnh", "Report of the provincial advisory team"),
    /** What the province's council found. */
    COUNCIL_REPORT(
            Stage.AT_MINISTRY,
            "Điều 6",
            "Báo cáo của Hội đồng đánh giá, phân hạng cấp tỉnh",
            "Report of the provincial council"),
    /** The decision by which the province approves the council's result. */
    APPROVAL_DECISION(
            Stage.AT_MINISTRY,
            "Điều 6",
            "Quyết định của UBND cấp tỉnh phê duyệt kết quả đánh giá",
            "The province's decision on the result");

    private final Stage from;
    private final Citation source;
    private final BilingualText label;

    ApplicationForm(Stage from, String clause, String vi, String en) {
        this.from = from;
        this.source = Citation.of("QĐ 26/2026/QĐ-TTg", clause);
        this.label = BilingualText.of(vi, en);
    }

    /**
     * Whether it has to be in the file when it reaches a desk.
     *
     * @param stage whose desk
     * @return true from the first desk that asks for it on
     */
    public boolean isAskedAt(Stage stage) {
        return from.compareTo(stage) <= 0;
    }

    /**
     * The clause that asks for it; of the producer's two forms, each kind of filing has its own.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * The paper in words.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }
}
