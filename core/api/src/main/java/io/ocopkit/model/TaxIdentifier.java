package io.ocopkit.model;

import io.ocopkit.message.InvalidValueException;

/**
 * How the tax office knows a producer. Enterprises and co-operatives have ten digits with a check digit, their branches
 * three more, and since 1 July 2025 households the representative's 12-digit personal number (TT 86/2024/TT-BTC).
 */
public sealed interface TaxIdentifier permits EnterpriseTaxCode, BranchTaxCode, PersonalId {

    /**
     * Reads any of the three forms; blanks and dots between digits are ignored.
     *
     * @param text the text
     * @return the identifier
     * @throws InvalidValueException {@code TAX_ID_FORM} or {@code TAX_ID_CHECK_DIGIT}; the message never quotes the text
     */
    static TaxIdentifier parse(String text) {
        String digits = TaxForms.SEPARATORS.matcher(text).replaceAll("");
        if (TaxForms.BRANCH.matcher(digits).matches()) {
            return new BranchTaxCode(
                    digits.length() == 13 ? digits.substring(0, 10) + "-" + digits.substring(10) : digits);
        }
        if (TaxForms.PERSONAL.matcher(digits).matches()) {
            return new PersonalId(digits);
        }
        return new EnterpriseTaxCode(digits);
    }

    /**
     * The form in which the identifier may be shown, logged and printed.
     *
     * @return all digits of a company's code; a personal number masked
     */
    String display();
}
