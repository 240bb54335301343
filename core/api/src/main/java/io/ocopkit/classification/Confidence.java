package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;

/** How firmly a name points to a set, from strong to weak. Even the strongest is a proposal for a person to confirm. */
public enum Confidence {
    /** The name begins with a word that belongs to one set. */
    CLEAR("Rõ", "Clear"),
    /** A word of the name points there, and another changes its meaning or stands before it. */
    LIKELY("Có khả năng", "Likely"),
    /** Only a word further back, or one typed without diacritics, points there. */
    WEAK("Yếu", "Weak");

    private final BilingualText label;

    Confidence(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The confidence in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
