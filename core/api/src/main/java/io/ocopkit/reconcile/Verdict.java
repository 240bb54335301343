package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;

/** What two registrations are to each other. Names are stable: programs may depend on them. */
public enum Verdict {
    /** One product. */
    SAME("Cùng một sản phẩm", "The same product"),
    /** Perhaps one product; waits for a person. */
    POSSIBLE("Có thể cùng một sản phẩm, chờ người xem", "Possibly the same product, waits for a person"),
    /** Two products. */
    DIFFERENT("Hai sản phẩm khác nhau", "Two products");

    private final BilingualText label;

    Verdict(String vi, String en) {
        this.label = BilingualText.of(vi, en);
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
