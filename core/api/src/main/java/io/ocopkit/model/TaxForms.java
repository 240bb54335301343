package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.regex.Pattern;

/** The digit patterns of the three tax identifiers. */
final class TaxForms {
    static final Pattern SEPARATORS = Pattern.compile("[\\s.]");
    static final Pattern ENTERPRISE = Pattern.compile("\\d{10}");
    static final Pattern BRANCH = Pattern.compile("\\d{10}-?\\d{3}");
    static final Pattern PERSONAL = Pattern.compile("\\d{12}");

    private TaxForms() {}

    static void requireEnterprise(String tenDigits) {
        if (!ENTERPRISE.matcher(tenDigits).matches()) {
            throw new InvalidValueException(
                    "TAX_ID_FORM",
                    BilingualText.of(
                            "Mã số thuế gồm 10 chữ số, chi nhánh thêm 3 chữ số; hộ kinh doanh dùng số định danh 12 chữ số",
                            "A tax code has 10 digits, a branch 3 more; a household uses a 12-digit personal number"));
        }
        if (!CheckDigits.isTaxCode(tenDigits)) {
            throw new InvalidValueException(
                    "TAX_ID_CHECK_DIGIT",
                    BilingualText.of("Số kiểm tra của mã số thuế không đúng", "The tax code's check digit is wrong"));
        }
    }
}
