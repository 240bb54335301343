package io.ocopkit.message;

/** A text does not denote a value of the type it was read as. The code says in which way. */
public final class InvalidValueException extends OcopException {
    private static final long serialVersionUID = 1L;

    /**
     * A value was refused.
     *
     * @param code stable upper-case code, such as {@code GTIN_CHECK_DIGIT}
     * @param text what is wrong and what to write instead; must not quote personal data
     */
    public InvalidValueException(String code, BilingualText text) {
        super(code, text);
    }
}
