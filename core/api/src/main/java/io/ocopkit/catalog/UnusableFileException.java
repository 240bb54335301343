package io.ocopkit.catalog;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.OcopException;

/** A file cannot be read at all: wrong format, damaged, or larger than the limits allow. Single bad rows never throw. */
public final class UnusableFileException extends OcopException {
    private static final long serialVersionUID = 1L;

    /**
     * A file was refused.
     *
     * @param code stable upper-case code
     * @param text what is wrong with the file and what to do
     */
    public UnusableFileException(String code, BilingualText text) {
        super(code, text);
    }

    /**
     * A file was refused by what reads it.
     *
     * @param code stable upper-case code
     * @param text what is wrong with the file and what to do
     * @param cause what the reader said
     */
    public UnusableFileException(String code, BilingualText text, Throwable cause) {
        super(code, text, cause);
    }
}
