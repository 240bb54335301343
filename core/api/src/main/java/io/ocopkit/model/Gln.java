package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A Global Location Number: 13 digits of which the last is a check digit (GS1 General Specifications).
 *
 * @param digits the 13 digits
 */
public record Gln(String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{13}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    /** Refuses a wrong length and a wrong check digit. */
    public Gln {
        if (!FORM.matcher(digits).matches() || !CheckDigits.isGs1(digits)) {
            throw new InvalidValueException(
                    "GLN_FORM",
                    BilingualText.of(
                            "GLN phải có 13 chữ số với số kiểm tra đúng",
                            "A GLN has 13 digits with a right check digit"));
        }
    }

    /**
     * Reads a GLN, blanks and hyphens between the digits allowed.
     *
     * @param text the text
     * @return the GLN
     * @throws InvalidValueException {@code GLN_FORM}
     */
    public static Gln parse(String text) {
        return new Gln(SEPARATORS.matcher(text).replaceAll(""));
    }

    @Override
    public String toString() {
        return digits;
    }
}
