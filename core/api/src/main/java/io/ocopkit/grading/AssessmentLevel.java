package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;

/** Who filled in the sheet, which decides what its stars are worth (QĐ 26/2026/QĐ-TTg, Điều 4.1 and 7). */
public enum AssessmentLevel {
    /** The producer, in Mẫu số 02; grants nothing. */
    SELF("Chủ thể tự đánh giá", "Self-assessment"),
    /** The provincial council; three and four stars, and potential five stars. */
    PROVINCIAL("Hội đồng cấp tỉnh", "Provincial council"),
    /** The central council; five stars. */
    NATIONAL("Hội đồng cấp trung ương", "Central council");

    private final BilingualText label;

    AssessmentLevel(String vi, String en) {
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
