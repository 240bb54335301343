package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A Global Trade Item Number: 8, 12, 13 or 14 digits of which the last is a check digit (GS1 General Specifications).
 *
 * @param digits the digits as allocated, leading zeros included
 */
public record Gtin(String digits) implements Comparable<Gtin> {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9.,]+[eE]\\+?\\d+");

    /** Refuses a wrong length and a wrong check digit. */
    public Gtin {
        if (!isLength(digits.length()) || !Forms.isDigits(digits)) {
            throw new InvalidValueException(
                    "GTIN_FORM",
                    BilingualText.of("GTIN phải có 8, 12, 13 hoặc 14 chữ số", "A GTIN has 8, 12, 13 or 14 digits"));
        }
        if (!CheckDigits.isGs1(digits)) {
            throw new InvalidValueException(
                    "GTIN_CHECK_DIGIT",
                    BilingualText.of(
                            "Số kiểm tra của GTIN không đúng, hãy đối chiếu với mã vạch trên bao bì",
                            "The GTIN's check digit is wrong; compare it with the barcode on the pack"));
        }
    }

    private static boolean isLength(int length) {
        return length == 8 || (length >= 12 && length <= 14);
    }

    /**
     * Reads a GTIN, blanks and hyphens between the digits allowed.
     *
     * @param text the text
     * @return the GTIN
     * @throws InvalidValueException {@code GTIN_SCIENTIFIC} when a spreadsheet has turned the number into something
     *     like {@code 8.93E+12} and digits are lost; {@code GTIN_FORM}; {@code GTIN_CHECK_DIGIT}
     */
    public static Gtin parse(String text) {
        if (SCIENTIFIC.matcher(text.strip()).matches()) {
            throw new InvalidValueException(
                    "GTIN_SCIENTIFIC",
                    BilingualText.of(
                            "Bảng tính đã đổi GTIN sang dạng số mũ và làm mất chữ số; hãy định dạng cột là văn bản và nhập lại",
                            "The spreadsheet turned the GTIN into a power of ten and lost digits; format the column as text and type it again"));
        }
        return new Gtin(SEPARATORS.matcher(text).replaceAll(""));
    }

    /**
     * The 14-digit form used in GDSN and GS1 Digital Link.
     *
     * @return the digits, padded with zeros on the left
     */
    public String toGtin14() {
        return "0".repeat(14 - digits.length()) + digits;
    }

    @Override
    public int compareTo(Gtin other) {
        return toGtin14().compareTo(other.toGtin14());
    }

    @Override
    public String toString() {
        return digits;
    }
}
