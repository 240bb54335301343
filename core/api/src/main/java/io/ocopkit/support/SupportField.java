package io.ocopkit.support;

import io.ocopkit.message.BilingualText;

/** What a policy is about. */
public enum SupportField {
    /** Khuyến nông: advice and training on production. */
    EXTENSION("Khuyến nông", "Extension"),
    /** Khoa học và công nghệ: technology, equipment, quality, intellectual property. */
    SCIENCE_AND_TECHNOLOGY("Khoa học và công nghệ", "Science and technology"),
    /** Vốn: credit and interest. */
    CAPITAL("Vốn", "Capital"),
    /** Xúc tiến thương mại: fairs, promotion, packaging, access to channels. */
    TRADE_PROMOTION("Xúc tiến thương mại", "Trade promotion");

    private final BilingualText label;

    SupportField(String vi, String en) {
        this.label = BilingualText.of(vi, en);
    }

    /**
     * The field in words.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }
}
