package io.ocopkit.message;

import java.util.Objects;

/**
 * Root of everything the library throws on purpose. It carries a stable code for programs and a sentence in both
 * languages for people. It never carries a secret or personal data.
 */
public class OcopException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient BilingualText text;

    /**
     * An error without an underlying cause.
     *
     * @param code stable upper-case code
     * @param text what happened and what to do
     */
    public OcopException(String code, BilingualText text) {
        super(code + ": " + text.en());
        this.code = Objects.requireNonNull(code, "code");
        this.text = text;
    }

    /**
     * An error with an underlying cause.
     *
     * @param code stable upper-case code
     * @param text what happened and what to do
     * @param cause what lies beneath
     */
    public OcopException(String code, BilingualText text, Throwable cause) {
        super(code + ": " + text.en(), cause);
        this.code = Objects.requireNonNull(code, "code");
        this.text = text;
    }

    /**
     * The stable code of this kind of error.
     *
     * @return upper-case code
     */
    public String code() {
        return code;
    }

    /**
     * The sentence for people.
     *
     * @return the sentence in both languages
     */
    public BilingualText text() {
        return text;
    }
}
