package io.ocopkit.listing;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.text.VietnameseText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much is in a pack.
 *
 * @param amount greater than zero, without trailing zeros
 * @param unit the unit
 */
public record NetContent(BigDecimal amount, MeasureUnit unit) {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,7}(?:[.,]\\d{1,3})?) ?(g|gr|gam|gram|kg|ml|l|lít|lit|cái|chiếc|pcs)");

    /** Refuses nothing and less than nothing. */
    public NetContent {
        if (amount.signum() <= 0) {
            throw invalid();
        }
        amount = new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    /**
     * Reads an amount with its unit; comma and point both separate decimals.
     *
     * @param text such as {@code 500 ml}, {@code 0,5 lít} or {@code 250g}
     * @return the net content
     * @throws InvalidValueException {@code NET_CONTENT_FORM}
     */
    public static NetContent parse(String text) {
        Matcher form = FORM.matcher(VietnameseText.clean(text).value().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw invalid();
        }
        return new NetContent(new BigDecimal(form.group(1).replace(',', '.')), unitOf(form.group(2)));
    }

    private static MeasureUnit unitOf(String symbol) {
        return switch (symbol) {
            case "kg" -> MeasureUnit.KILOGRAM;
            case "ml" -> MeasureUnit.MILLILITRE;
            case "l", "lít", "lit" -> MeasureUnit.LITRE;
            case "cái", "chiếc", "pcs" -> MeasureUnit.PIECE;
            default -> MeasureUnit.GRAM;
        };
    }

    private static InvalidValueException invalid() {
        return new InvalidValueException(
                "NET_CONTENT_FORM",
                BilingualText.of(
                        "Khối lượng tịnh gồm số và đơn vị, ví dụ 500 ml hoặc 0,5 kg",
                        "Net content is a number and a unit, such as 500 ml or 0.5 kg"));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.symbol();
    }
}
