package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;

/**
 * A person's 12-digit number, which households use as their tax identifier since 1 July 2025. It is personal data: it
 * prints masked, is never indexed and never leaves with a listing.
 */
public final class PersonalId implements TaxIdentifier {
    private static final int SHOWN = 3;

    private final String digits;

    PersonalId(String digits) {
        if (!TaxForms.PERSONAL.matcher(digits).matches()) {
            throw new InvalidValueException(
                    "TAX_ID_FORM",
                    BilingualText.of("Số định danh cá nhân gồm 12 chữ số", "A personal number has 12 digits"));
        }
        this.digits = digits;
    }

    /**
     * The full number, for the tax office's own forms only. Whoever calls this answers for where it goes.
     *
     * @return 12 digits
     */
    public String reveal() {
        return digits;
    }

    @Override
    public String display() {
        return "*".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalId that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return display();
    }
}
