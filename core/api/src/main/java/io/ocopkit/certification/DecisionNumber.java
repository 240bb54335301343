package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.text.VietnameseText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a decision, such as {@code 3981/QĐ-UBND}. Numbers start again every year and for every issuer,
 * so a number identifies nothing without issuer and date.
 *
 * @param value the canonical form: number without leading zeros, slash, symbol in capitals with plain hyphens
 */
public record DecisionNumber(String value) {
    private static final Pattern CANONICAL = Pattern.compile("[1-9]\\d{0,5}/QĐ(-[A-ZĐ]{2,12}){1,3}");
    private static final Pattern LENIENT = Pattern.compile(
            "(?:(?:QUYẾT ĐỊNH|QĐ)\\s*)?(?:SỐ\\s*:?\\s*)?0*([1-9]\\d{0,5})\\s*[/\\\\]\\s*(?:\\d{4}\\s*/\\s*)?QĐ\\s*((?:-\\s*[A-ZĐ]{2,12}\\s*){1,3})");
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212_]+");

    /** Refuses another form than the canonical one. */
    public DecisionNumber {
        if (!CANONICAL.matcher(value).matches()) {
            throw invalid();
        }
    }

    /**
     * Reads a number in any spacing, case and dash, with a look-alike letter for Đ and with "số" or "QĐ số" before it.
     *
     * @param text such as {@code 3787 / QÐ – UBND}
     * @return the number
     * @throws InvalidValueException {@code DECISION_NUMBER_FORM}
     */
    public static DecisionNumber parse(String text) {
        String clean = VietnameseText.clean(text).value().toUpperCase(Locale.ROOT);
        Matcher form = LENIENT.matcher(
                DASHES.matcher(clean).replaceAll("-").replace("QD", "QĐ").replace("VPDP", "VPĐP"));
        if (!form.matches()) {
            throw invalid();
        }
        return new DecisionNumber(form.group(1) + "/QĐ" + form.group(2).replace(" ", ""));
    }

    /**
     * The authority's level as far as the symbol gives it away: ministries sign with their own initials, while every
     * People's Committee signs {@code UBND}.
     *
     * @return the ministry's level, or empty when the symbol does not tell
     */
    public Optional<AuthorityLevel> levelBySymbol() {
        return value.contains("-BNN") ? Optional.of(AuthorityLevel.MINISTRY) : Optional.empty();
    }

    private static InvalidValueException invalid() {
        return new InvalidValueException(
                "DECISION_NUMBER_FORM",
                BilingualText.of(
                        "Số quyết định có dạng số/QĐ-cơ quan, ví dụ 3981/QĐ-UBND",
                        "A decision number is number/QĐ-authority, such as 3981/QĐ-UBND"));
    }

    @Override
    public String toString() {
        return value;
    }
}
