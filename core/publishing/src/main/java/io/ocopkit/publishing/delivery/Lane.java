package io.ocopkit.publishing.delivery;

import io.ocopkit.message.BilingualText;

/** What kind of call a goal takes. The order is the order of service: what goes down goes first. */
public enum Lane {
    /** Taking down. */
    WITHDRAW("gỡ", "taking down"),
    /** Putting up, or changing what is shown. */
    CONTENT("đăng và sửa", "putting up and changing"),
    /** Changing price, stock and availability only. */
    OFFER("giá và tồn kho", "prices and stock");

    private final BilingualText label;

    Lane(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * What kind of call it takes, in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
