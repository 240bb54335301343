package io.ocopkit.text;

import java.util.Set;

/**
 * A cleaned text and what had to be put right to get it.
 *
 * @param value the text in NFC without superfluous blanks
 * @param corrections what was changed; empty when the text was clean
 */
public record CleanText(String value, Set<Correction> corrections) {

    /** Keeps an unmodifiable copy of the corrections. */
    public CleanText {
        corrections = Set.copyOf(corrections);
    }
}
