package io.ocopkit.units;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An official unit code together with the edition it is from.
 *
 * @param codeSet the edition
 * @param value two digits for a province, three for a former district, five for a commune
 */
public record AdministrativeCode(CodeSet codeSet, String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{3}|\\d{5}");

    /** Refuses another number of digits. */
    public AdministrativeCode {
        Objects.requireNonNull(codeSet, "codeSet");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "ADMINISTRATIVE_CODE_FORM",
                    BilingualText.of(
                            "Mã đơn vị hành chính có 2 chữ số (tỉnh), 3 (huyện cũ) hoặc 5 (xã)",
                            "An administrative code has 2 digits (province), 3 (former district) or 5 (commune)"));
        }
    }

    /**
     * Reads a code written with its code set.
     *
     * @param text such as {@code PRE_2025:79}
     * @return the code
     * @throws InvalidValueException {@code ADMINISTRATIVE_CODE_FORM}
     */
    public static AdministrativeCode parse(String text) {
        int colon = text.indexOf(':');
        for (CodeSet codeSet : CodeSet.values()) {
            if (colon > 0 && text.substring(0, colon).equals(codeSet.name())) {
                return new AdministrativeCode(codeSet, text.substring(colon + 1));
            }
        }
        throw new InvalidValueException(
                "ADMINISTRATIVE_CODE_FORM",
                BilingualText.of(
                        "Mã đơn vị hành chính kèm bộ mã có dạng PRE_2025:79 hoặc QD19_2025:79",
                        "An administrative code with its code set is written PRE_2025:79 or QD19_2025:79"));
    }

    /** The form that {@link #parse} reads, such as {@code QD19_2025:79}. */
    @Override
    public String toString() {
        return codeSet + ":" + value;
    }
}
