package io.ocopkit.message;

import java.util.Objects;

/**
 * One sentence for people, in both languages.
 *
 * @param vi the Vietnamese sentence
 * @param en the English sentence
 */
public record BilingualText(String vi, String en) {

    /** Refuses an empty sentence: a message that exists in one language only is a defect. */
    public BilingualText {
        if (Objects.requireNonNull(vi, "vi").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("A message needs its Vietnamese and its English sentence");
        }
    }

    /**
     * Pairs two sentences that say the same.
     *
     * @param vi the Vietnamese sentence
     * @param en the English sentence
     * @return the pair
     */
    public static BilingualText of(String vi, String en) {
        return new BilingualText(vi, en);
    }

    /**
     * The sentence in one language.
     *
     * @param language the reader's language
     * @return the sentence
     */
    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }

    @Override
    public String toString() {
        return vi + " / " + en;
    }
}
