package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;

/** The levels of the state that have issued certificates. */
public enum AuthorityLevel {
    /** The ministry in charge of agriculture. */
    MINISTRY("Bộ", "Ministry"),
    /** The People's Committee of a province or centrally-run city. */
    PROVINCE("Cấp tỉnh", "Province"),
    /** The People's Committee of a district, abolished on 1 July 2025. */
    DISTRICT("Cấp huyện", "District"),
    /** The People's Committee of a commune; checks files, issues no certificate. */
    COMMUNE("Cấp xã", "Commune");

    private final BilingualText label;

    AuthorityLevel(String vi, String en) {
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
