package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The code of a branch: the enterprise's ten digits, a hyphen and three digits.
 *
 * @param value such as {@code 0100109106-001}
 */
public record BranchTaxCode(String value) implements TaxIdentifier {
    private static final Pattern FORM = Pattern.compile("\\d{10}-\\d{3}");

    /** Refuses another form and a wrong check digit of the enterprise. */
    public BranchTaxCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "TAX_ID_FORM",
                    BilingualText.of(
                            "Mã số thuế chi nhánh có dạng 10 chữ số, dấu gạch và 3 chữ số",
                            "A branch's tax code is ten digits, a hyphen and three digits"));
        }
        TaxForms.requireEnterprise(value.substring(0, 10));
    }

    /**
     * The enterprise the branch belongs to.
     *
     * @return the enterprise's code
     */
    public EnterpriseTaxCode enterprise() {
        return new EnterpriseTaxCode(value.substring(0, 10));
    }

    @Override
    public String display() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
