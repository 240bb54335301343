package io.ocopkit.model;

/**
 * The ten-digit code of an enterprise or co-operative.
 *
 * @param digits ten digits, the last a check digit
 */
public record EnterpriseTaxCode(String digits) implements TaxIdentifier {

    /** Refuses a wrong length and a wrong check digit. */
    public EnterpriseTaxCode {
        TaxForms.requireEnterprise(digits);
    }

    @Override
    public String display() {
        return digits;
    }

    @Override
    public String toString() {
        return digits;
    }
}
