package io.ocopkit.model;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code printed on an assessment slip: province, commune, serial number kept by the commune and year of assessment
 * (QĐ 26/2026/QĐ-TTg, Phụ lục II). It names an assessment rather than a product: a re-assessment gets a new one.
 *
 * @param province two digits of QĐ 19/2025/QĐ-TTg
 * @param commune five digits of QĐ 19/2025/QĐ-TTg
 * @param serial the commune's serial number, from 1
 * @param year four-digit year of assessment
 */
public record ProductCode(String province, String commune, int serial, int year) {
    private static final Pattern FORM = Pattern.compile(
            "\\(?(\\d{2})\\)?\\s*[-–—./ ]\\s*\\(?(\\d{5})\\)?\\s*[-–—./ ]\\s*\\(?(\\d{1,4})\\)?\\s*[-–—./ ]\\s*\\(?(20\\d{2})\\)?");

    /** Refuses parts of another length. */
    public ProductCode {
        if (province.length() != 2
                || commune.length() != 5
                || !Forms.isDigits(province + commune)
                || serial < 1
                || year < 2018
                || year > 2099) {
            throw invalid();
        }
    }

    /**
     * Reads a code leniently: hyphens, dashes, dots, slashes, blanks and brackets may separate the parts.
     *
     * @param text such as {@code 79-26732-03-2026}
     * @return the code
     * @throws InvalidValueException {@code PRODUCT_CODE_FORM}
     */
    public static ProductCode parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw invalid();
        }
        return new ProductCode(
                form.group(1), form.group(2), Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)));
    }

    private static InvalidValueException invalid() {
        return new InvalidValueException(
                "PRODUCT_CODE_FORM",
                BilingualText.of(
                        "Mã sản phẩm có dạng tỉnh-xã-số thứ tự-năm, ví dụ 79-26732-03-2026",
                        "A product code is province-commune-serial-year, such as 79-26732-03-2026"));
    }

    /** The canonical form, such as {@code 79-26732-03-2026}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s-%s-%02d-%d", province, commune, serial, year);
    }
}
