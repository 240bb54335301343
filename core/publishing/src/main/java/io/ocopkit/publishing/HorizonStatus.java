package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;

/** How an item stands to the day its certificate ends. */
public enum HorizonStatus {
    /** Buyers see it, and the day is still to come. */
    AHEAD("Sắp phải gỡ", "Goes dark"),
    /** Buyers see it although the day is over; apply a plan now. */
    OVERDUE("Quá hạn, phải gỡ ngay", "Overdue"),
    /** It was taken down for that. */
    DARK("Đã gỡ", "Gone dark");

    private final BilingualText label;

    HorizonStatus(String vi, String en) {
        this.label = BilingualText.of(vi, en);
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
