package io.ocopkit.jpa;

import io.ocopkit.message.BilingualText;

/** Where a pair of products stands. Names are stable. */
public enum Judgement {
    /** Nothing is decided; they count as two. */
    WAITING("Đang chờ quyết định", "Waits for a decision"),
    /** They are one product. */
    ONE_PRODUCT("Là một sản phẩm", "One product"),
    /** They are two products, and stay so whatever the rules find. */
    KEPT_APART("Giữ riêng", "Kept apart");

    private final BilingualText label;

    Judgement(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The judgement in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
