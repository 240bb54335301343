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

    @Override
    public String toString() {
        return codeSet + ":" + value;
    }
}
