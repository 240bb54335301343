package io.ocopkit.catalog;

import io.ocopkit.certification.StarRating;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about stars: a rank, or the reason why it names none. Every word of it has to be understood, so a
 * number that happens to stand in the cell never becomes a rank.
 *
 * @param stars the rank; null when there is a finding
 * @param finding why there is no rank; null when there is one
 */
record StarsText(@Nullable StarRating stars, @Nullable Finding finding) {
    private static final String FULL_STARS = "★⭐✭✮✯*";
    private static final String BESIDE_STARS = "☆✩✰\uFE0F ";
    private static final String RANGE_SIGNS = "+<>≤≥~≈";
    private static final String HARMLESS = " .,-–—()/:;'\"“”_[]&\uFE0F";
    private static final int MOST = 5;
    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("nam", 5),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5));
    private static final Set<String> NOISE = Set.of(
            "ocop",
            "sao",
            "star",
            "stars",
            "hang",
            "dat",
            "san",
            "pham",
            "xep",
            "loai",
            "cap",
            "tinh",
            "quoc",
            "gia",
            "chuan",
            "rated",
            "rank",
            "level",
            "cong",
            "nhan",
            "duoc",
            "product",
            "recognised",
            "recognized");
    private static final Set<String> STAR_WORDS = Set.of("sao", "star", "stars");
    private static final Set<String> COMPANY =
            Set.of("ty", "htx", "doanh", "khach", "nha", "don", "company", "hotel", "cooperative", "chu", "co");

    static StarsText of(String text) {
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '5') {
            return rank(text.charAt(0) - '0');
        }
        int drawn = drawnStars(text);
        if (drawn != 0) {
            return drawn > MOST ? none(Finding.STARS_UNREADABLE) : rank(drawn);
        }
        StarsText number = decimal(text);
        if (number != null) {
            return number;
        }
        Finding sign = sign(text);
        return sign != null ? none(sign) : words(Tokens.of(text));
    }

    /** Signs change what a number means, as in "3+", ">3" and "4½". */
    private static @Nullable Finding sign(String text) {
        if (text.charAt(0) == '-') {
            return Finding.STARS_UNREADABLE;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (RANGE_SIGNS.indexOf(c) >= 0) {
                return Finding.STARS_RANGE;
            }
            if (!Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0 && FULL_STARS.indexOf(c) < 0) {
                return Finding.STARS_UNREADABLE;
            }
        }
        return null;
    }

    /** The full stars of a drawing such as ★★★★☆; 0 when the text is no drawing. */
    private static int drawnStars(String text) {
        int full = 0;
        for (int i = 0; i < text.length(); i++) {
            if (FULL_STARS.indexOf(text.charAt(i)) >= 0) {
                full++;
            } else if (BESIDE_STARS.indexOf(text.charAt(i)) < 0) {
                return 0;
            }
        }
        return full;
    }

    /** "4.0" and "4,0" as numbers come out of spreadsheets; null when the text is no such number. */
    private static @Nullable StarsText decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return null;
            }
        }
        try {
            int value = new BigDecimal(text.replace(',', '.')).intValueExact();
            return value < 1 || value > MOST ? none(Finding.STARS_UNREADABLE) : rank(value);
        } catch (ArithmeticException | NumberFormatException e) {
            return none(Finding.STARS_UNREADABLE);
        }
    }

    private static StarsText words(List<String> tokens) {
        Finding refusal = refusal(String.join(" ", tokens), tokens);
        if (refusal != null) {
            return none(refusal);
        }
        boolean saysStars = tokens.stream().anyMatch(STAR_WORDS::contains);
        int rank = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int value = valueOf(tokens, i, saysStars);
            if (value < 0 || value > MOST) {
                return none(Finding.STARS_UNREADABLE);
            }
            if (value > 0 && rank > 0 && value != rank) {
                return none(Finding.STARS_RANGE);
            }
            rank = value > 0 ? value : rank;
        }
        return rank == 0 ? none(Finding.STARS_UNREADABLE) : rank(rank);
    }

    private static @Nullable Finding refusal(String joined, List<String> tokens) {
        if (joined.contains("tiem nang") || tokens.contains("potential") || joined.contains("trien vong")) {
            return Finding.STARS_POTENTIAL;
        }
        if (joined.contains("de xuat")
                || joined.contains("de nghi")
                || joined.contains("du kien")
                || joined.contains("phan dau")
                || joined.contains("dang ky")
                || tokens.contains("proposed")
                || tokens.contains("expected")) {
            return Finding.STARS_PROPOSED;
        }
        return tokens.stream().anyMatch(COMPANY::contains) && tokens.stream().anyMatch(STAR_WORDS::contains)
                ? Finding.STARS_NOT_OF_PRODUCT
                : joined.contains("hoac") || tokens.contains("or") ? Finding.STARS_RANGE : null;
    }

    /** The number at a place; 0 for a word without meaning or a year, -1 for anything not understood. */
    private static int valueOf(List<String> tokens, int i, boolean saysStars) {
        String token = tokens.get(i);
        if (Tokens.isNumber(token)) {
            return isYear(token) ? 0 : token.length() > 2 ? -1 : zeroIsNothing(Integer.parseInt(token));
        }
        if (token.equals("nam") && i + 1 < tokens.size() && isYear(tokens.get(i + 1)) || NOISE.contains(token)) {
            return 0;
        }
        Integer word = NUMBER_WORDS.get(token);
        return word == null || !saysStars ? -1 : word;
    }

    private static int zeroIsNothing(int value) {
        return value == 0 ? -1 : value;
    }

    private static boolean isYear(String token) {
        return token.length() == 4 && token.startsWith("20") && Tokens.isNumber(token);
    }

    private static StarsText rank(int stars) {
        return new StarsText(StarRating.of(stars), null);
    }

    private static StarsText none(Finding finding) {
        return new StarsText(null, finding);
    }
}
