package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;

/** What happens next with a graded product (QĐ 26/2026/QĐ-TTg, Điều 4 and 7). */
public enum Verdict {
    /** The council's own authority certifies the stars. */
    CERTIFY("Điều 4.1", "Đề nghị công nhận và cấp giấy chứng nhận", "Recognise and certify"),
    /** Potential five stars: the province approves the result and sends the file to the ministry. */
    FORWARD_TO_MINISTRY(
            "Điều 7.3.e",
            "Tiềm năng 5 sao: phê duyệt kết quả và chuyển hồ sơ đề nghị cấp trung ương đánh giá",
            "Potential five stars: approve and forward to the ministry"),
    /** The central council found less than five stars; the province may decide on that result. */
    RETURN_TO_PROVINCE(
            "Điều 7.4.g",
            "Chưa đạt 5 sao: cấp tỉnh xem xét công nhận 3 hoặc 4 sao theo kết quả này",
            "Not five stars: the province may recognise three or four on this result"),
    /** One or two stars: no decision and no certificate. */
    NO_CERTIFICATE("Điều 4.1.a", "Không ban hành quyết định, không cấp giấy chứng nhận", "No decision, no certificate"),
    /** A disqualifier ended the assessment. */
    ELIMINATED("Phụ lục II", "Bị loại", "Eliminated"),
    /** A self-assessment: advice, whatever the points. */
    ADVICE_ONLY("Điều 6.1", "Kết quả tự đánh giá, chưa có giá trị công nhận", "A self-assessment grants nothing");

    private final Citation source;
    private final BilingualText label;

    Verdict(String clause, String vi, String en) {
        this.source = Citation.of("QĐ 26/2026/QĐ-TTg", clause);
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The clause it rests on.
     *
     * @return the citation
     */
    public Citation source() {
        return source;
    }

    /**
     * The verdict in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
