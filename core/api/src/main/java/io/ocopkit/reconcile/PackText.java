package io.ocopkit.reconcile;

import io.ocopkit.listing.MeasureUnit;
import io.ocopkit.listing.NetContent;
import io.ocopkit.message.InvalidValueException;
import io.ocopkit.text.VietnameseText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product's name with its pack taken out: what is left, and what the pack holds.
 *
 * @param rest the name without pack, rank and the programme's own words, in lower case
 * @param contents contents of the packs in grams, millilitres or pieces, such as {@code 500 g}
 */
record PackText(String rest, Set<String> contents) {
    private static final String PACK =
            "(?:h[ộo]p|chai|g[óo]i|t[úu]i|h[ũủu]|l[ọo]|b[ịi]ch|th[ùu]ng|l[ốo]c|can|bao|v[ỉi]|lon|keg|khay|set)";
    private static final String STUFF = "(?: (?:th[ủu]y tinh|nh[ựu]a|pet|gi[ấa]y|thi[ếe]c|kraft|zip))?";
    private static final String NUMBER = "\\d{1,5}(?:[.,]\\d{1,3})?";
    private static final String UNIT = "(?:kg|gram|gam|gr|g|ml|lít|lit|l|cc)(?![\\p{L}\\d])";
    private static final Pattern PROGRAMME = Pattern.compile(
            "(?:đạt |chuẩn )?(?:sản phẩm )?ocop(?: ?\\d ?(?:sao|\\*))?|(?<!\\p{L})[345] ?(?:sao|\\*)(?!\\p{L})|^sản phẩm |^sp ");
    private static final Pattern MEANINGLESS = Pattern.compile(
            "100 ?%|đóng (?:chai|hộp|gói|lon|túi)|(?:dạng )?túi lọc|hút chân không|thương hiệu|nhãn hiệu|(?<!\\p{L})hiệu(?!\\p{L})");
    private static final Pattern AMOUNT = Pattern.compile("(" + NUMBER + ") ?(" + UNIT + ")");
    private static final Pattern PACKED = Pattern.compile("(?:\\d{1,3} ?\\(|\\()? ?(?:(?<!\\p{L})" + PACK + STUFF
            + " ?)?(?:\\d{1,3} ?" + PACK + "? ?[x×*] ?)?" + NUMBER + " ?" + UNIT + "(?: ?[/x×*-] ?(?:\\d{1,3} ?)?"
            + "(?:" + PACK + "|trái|quả|con)?)?(?: ?\\))?");
    private static final Pattern COUNTED = Pattern.compile("(?<![\\p{L}\\d])(?:\\d{1,3} ?" + PACK + "|" + PACK
            + " ?\\d{1,3}(?: " + PACK + ")?)(?![\\p{L}\\d])(?! (?:độ|in|loại|món|vị))");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\((?:[ ,.;x/-]|" + PACK + ")*\\)");

    static PackText of(String name, @Nullable NetContent netContent) {
        String text =
                VietnameseText.clean(name).value().toLowerCase(Locale.ROOT).replace('_', ' ');
        Set<String> contents = new TreeSet<>();
        Matcher amounts = AMOUNT.matcher(text);
        while (amounts.find()) {
            content(amounts.group(1) + amounts.group(2)).ifPresent(contents::add);
        }
        if (netContent != null) {
            contents.add(inSmallUnits(netContent));
        }
        return new PackText(without(text), contents);
    }

    private static String without(String text) {
        String rest = text;
        for (Pattern noise : new Pattern[] {PROGRAMME, MEANINGLESS, PACKED, COUNTED, EMPTY_BRACKETS}) {
            rest = noise.matcher(rest).replaceAll(" ");
        }
        return VietnameseText.clean(rest).value();
    }

    private static Optional<String> content(String amount) {
        try {
            return Optional.of(inSmallUnits(NetContent.parse(amount.replace("cc", "ml"))));
        } catch (InvalidValueException notAnAmount) {
            return Optional.empty();
        }
    }

    private static String inSmallUnits(NetContent content) {
        return switch (content.unit()) {
            case KILOGRAM -> thousandfold(content) + " " + MeasureUnit.GRAM.symbol();
            case LITRE -> thousandfold(content) + " " + MeasureUnit.MILLILITRE.symbol();
            case GRAM, MILLILITRE, PIECE -> content.toString();
        };
    }

    private static String thousandfold(NetContent content) {
        BigDecimal amount = content.amount().movePointRight(3).stripTrailingZeros();
        return amount.toPlainString();
    }
}
