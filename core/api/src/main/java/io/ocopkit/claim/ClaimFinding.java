package io.ocopkit.claim;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.message.Severity;
import java.util.Objects;

/**
 * A claim that the certificate does not carry.
 *
 * @param code what is wrong
 * @param passage the text it stands in, and where that stands
 * @param start index of its first UTF-16 character in the text
 * @param end index after its last
 * @param replacement what to write instead of the characters from start to end; empty to leave them out
 * @param text what is wrong, in words
 */
public record ClaimFinding(
        ClaimCode code, Passage passage, int start, int end, String replacement, BilingualText text) {
    private static final int MAX_QUOTED = 120;

    /** Refuses a span outside the text. */
    public ClaimFinding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(text, "text");
        Objects.checkFromToIndex(start, end, passage.text().length());
    }

    /**
     * The characters it is about.
     *
     * @return the text from start to end
     */
    public String claim() {
        return passage.text().substring(start, end);
    }

    /**
     * How much it matters.
     *
     * @return the code's severity
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * The rule it rests on.
     *
     * @return the code's source
     */
    public Citation source() {
        return code.source();
    }

    /**
     * What to do about this claim alone.
     *
     * @return the sentence in both languages
     */
    public BilingualText advice() {
        String quoted = shortened(claim().strip());
        return replacement.isBlank()
                ? BilingualText.of("Bỏ \"" + quoted + "\"", "Leave out \"" + quoted + "\"")
                : BilingualText.of(
                        "Sửa \"" + quoted + "\" thành \"" + replacement.strip() + "\"",
                        "Change \"" + quoted + "\" to \"" + replacement.strip() + "\"");
    }

    static String shortened(String text) {
        return text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…";
    }

    @Override
    public String toString() {
        return code + " " + start + ".." + end + ": " + text.vi() + ". " + advice().vi();
    }
}
