package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;

/** What it usually takes to gain points on a criterion: this library's own estimate, not a rule. From small to large. */
public enum Effort {
    /** Weeks: papers, print, tests. */
    PAPERS("Vài tuần: giấy tờ, in ấn, kiểm nghiệm", "Weeks: papers, print, tests"),
    /** Months: a change in how the producer works. */
    MONTHS("Vài tháng: thay đổi cách làm", "Months: a change in operations"),
    /** A year or more, or an investment. */
    LONG("Từ một năm hoặc cần đầu tư", "A year or more, or an investment"),
    /** What the product or the producer is; never proposed as a step towards points. */
    FIXED("Bản chất của sản phẩm hoặc chủ thể", "The nature of the product or the producer");

    private final BilingualText label;

    Effort(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The estimate in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
