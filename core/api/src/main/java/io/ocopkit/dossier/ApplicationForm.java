package io.ocopkit.dossier;

import io.ocopkit.message.BilingualText;

/** The forms of the file (QĐ 26/2026/QĐ-TTg, Phụ lục III). */
public enum ApplicationForm {
    /** Mẫu số 01, by the producer. */
    REGISTRATION("Mẫu số 01: Phiếu đăng ký đánh giá, phân hạng", "Form 01: registration"),
    /** Mẫu số 02, by the producer, with the self-assessment on the score sheet. */
    SELF_ASSESSMENT("Mẫu số 02: Báo cáo tự đánh giá về sản phẩm", "Form 02: self-assessment"),
    /** Mẫu số 03, by the commune. */
    COMMUNE_REPORT("Mẫu số 03: Báo cáo đánh giá một số nội dung hồ sơ", "Form 03: the commune's report");

    private final BilingualText label;

    ApplicationForm(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The form in words.
     *
     * @return the name in both languages
     */
    public BilingualText label() {
        return label;
    }
}
