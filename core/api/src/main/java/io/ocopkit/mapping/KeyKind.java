package io.ocopkit.mapping;

import io.ocopkit.message.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How what stands behind a key is read. */
enum KeyKind {
    TEXT("chữ, có thể có {name} và các ô khác", "a text, with {name} and the like"),
    VALUE("một giá trị", "a value"),
    WHOLE("số nguyên từ 0 đến 2.000.000.000", "a whole number from 0 to 2,000,000,000"),
    DECIMAL("số, dùng dấu chấm thập phân, như 0.5", "a number with a decimal point, such as 0.5"),
    FLAG("có hoặc không (yes hoặc no)", "yes or no (có or không)"),
    LIST("các giá trị, ngăn cách bằng dấu phẩy", "values separated by commas");

    private static final Set<String> YES = Set.of("yes", "true", "có");
    private static final Set<String> NO = Set.of("no", "false", "không");
    private static final int LONGEST_NUMBER = 20;

    private final BilingualText expected;

    KeyKind(String vi, String en) {
        this.expected = BilingualText.of(vi, en);
    }

    BilingualText expected() {
        return expected;
    }

    boolean canRead(String value) {
        try {
            return switch (this) {
                case TEXT, VALUE -> true;
                case WHOLE -> whole(value) >= 0;
                case DECIMAL -> decimal(value).signum() >= 0;
                case FLAG -> YES.contains(lower(value)) || NO.contains(lower(value));
                case LIST -> !list(value).isEmpty();
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }

    static int whole(String value) {
        return Integer.parseInt(value);
    }

    static BigDecimal decimal(String value) {
        if (value.length() > LONGEST_NUMBER || value.toLowerCase(Locale.ROOT).contains("e")) {
            throw new NumberFormatException(value);
        }
        return new BigDecimal(value);
    }

    static boolean flag(String value) {
        return YES.contains(lower(value));
    }

    static List<String> list(String value) {
        return Stream.of(value.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
