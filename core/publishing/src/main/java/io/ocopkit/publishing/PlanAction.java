package io.ocopkit.publishing;

import io.ocopkit.message.BilingualText;

/** What a plan means to do about an item. */
public enum PlanAction {
    /** Put it up, for the first time or again. */
    PUBLISH(true, "Đăng", "Publish"),
    /** Show it anew: names, certificate, texts, pictures or the seller have changed. */
    CHANGE(true, "Cập nhật nội dung", "Change"),
    /** Show it anew: nothing but price, stock or availability has changed. */
    CHANGE_OFFER(true, "Cập nhật giá, tồn kho", "Change offer"),
    /** Take it down. */
    WITHDRAW(true, "Gỡ", "Withdraw"),
    /** Leave it as it is shown. */
    UNCHANGED(false, "Giữ nguyên", "Unchanged"),
    /** It is meant to be shown and must not be. */
    BLOCKED(false, "Chưa được đăng", "Blocked"),
    /** It is not meant to be shown. */
    NOT_SELECTED(false, "Không chọn", "Not selected"),
    /** It was taken down before, and nobody offers it now. */
    GONE(false, "Đã gỡ trước đây", "Gone");

    private final boolean change;
    private final BilingualText label;

    PlanAction(boolean change, String vi, String en) {
        this.change = change;
        this.label = BilingualText.of(vi, en);
    }

    /**
     * Whether it changes what buyers see.
     *
     * @return true when it makes a line in the ledger
     */
    public boolean isChange() {
        return change;
    }

    /**
     * The action in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }

    /** Lines of these are kept on the plan; the others are counted and shown to a visitor only. */
    boolean isKept() {
        return change || this == BLOCKED;
    }

    /** What of the plan the application must find again. */
    boolean isOutcome() {
        return change || this == UNCHANGED;
    }
}
