package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;

/**
 * Identifies a registration for as long as decisions about it are kept. Whoever keeps the register chooses it; nothing is
 * read out of it.
 *
 * @param value printable text without blanks, 128 characters at most; no personal data, because it is logged
 */
public record RegistrationId(String value) implements Comparable<RegistrationId> {
    private static final int MAX_LENGTH = 128;

    /** Refuses an empty text, a longer one, and one with blanks or control characters. */
    public RegistrationId {
        boolean printable = value.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        if (value.isEmpty() || value.length() > MAX_LENGTH || !printable) {
            throw new InvalidValueException(
                    "REGISTRATION_ID_FORM",
                    BilingualText.of(
                            "Mã lượt ghi nhận không có khoảng trắng, từ 1 đến 128 ký tự",
                            "A registration id has no blanks and 1 to 128 characters"));
        }
    }

    @Override
    public int compareTo(RegistrationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
