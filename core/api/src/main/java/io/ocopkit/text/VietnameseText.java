package io.ocopkit.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cleans, compares and sorts Vietnamese text. All functions are pure and safe for use by several threads.
 *
 * <p>Three forms matter. The <em>clean</em> text is what is stored and shown: as printed, in NFC. The <em>match key</em>
 * makes two spellings of the same words equal: it ignores case, blanks, punctuation and where the tone mark was put
 * ({@code Hoà} and {@code Hòa}), but keeps every diacritic. The <em>search key</em> also drops the diacritics.
 */
public final class VietnameseText {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Collator COLLATOR = Collator.getInstance(VIETNAMESE);

    private VietnameseText() {}

    /**
     * Cleans a text and says what was put right.
     *
     * @param raw the text as it was typed or read
     * @return the clean text, possibly empty
     */
    public static CleanText clean(String raw) {
        if (isPlain(raw)) {
            return new CleanText(raw, Set.of());
        }
        EnumSet<Correction> corrections = EnumSet.noneOf(Correction.class);
        String swept = sweep(raw, corrections);
        String composed = Normalizer.normalize(swept, Normalizer.Form.NFC);
        if (!composed.equals(swept)) {
            corrections.add(Correction.COMPOSED);
        }
        return new CleanText(composed, corrections);
    }

    /**
     * The key under which spellings of the same words are equal, diacritics included.
     *
     * @param text any text
     * @return lower-case words separated by single blanks, each followed by its tone mark; not for display
     */
    public static String matchKey(String text) {
        return Words.keyOf(clean(text).value(), true);
    }

    /**
     * The key under which spellings of the same words are equal even when typed without diacritics.
     *
     * @param text any text
     * @return lower-case words without diacritics separated by single blanks; not for display
     */
    public static String searchKey(String text) {
        return Words.keyOf(clean(text).value(), false);
    }

    /**
     * Whether two texts are the same words.
     *
     * @param one a text
     * @param other another text
     * @return true when their match keys are equal
     */
    public static boolean same(String one, String other) {
        return matchKey(one).equals(matchKey(other));
    }

    /**
     * The order of a Vietnamese dictionary. Collators are not thread-safe, so each call returns its own.
     *
     * @return a collator for Vietnamese
     */
    public static Collator collator() {
        return (Collator) COLLATOR.clone();
    }

    /** Most cells are letters without doubled blanks; they need no work and no copy. */
    private static boolean isPlain(String raw) {
        char before = ' ';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean ascii = c >= ' ' && c <= '~';
            if (!ascii && !isComposedLetter(c) || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return raw.isEmpty() || before != ' ';
    }

    /** Letters of Vietnamese and its neighbours in one character each, which composing leaves alone; no look-alike of Đ. */
    private static boolean isComposedLetter(char c) {
        return c >= '\u1EA0' && c <= '\u1EF9'
                || c >= '\u00C0' && c <= '\u01B0' && c != '\u00D0' && c != '\u00F0' && c != '\u0189';
    }

    private static String sweep(String raw, Set<Correction> corrections) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean blankDue = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                blankDue = out.length() > 0;
            } else if (isInvisible(c)) {
                corrections.add(Correction.INVISIBLE);
            } else {
                if (blankDue) {
                    out.append(' ');
                    blankDue = false;
                }
                out.append(vietnamese(c, corrections));
            }
        }
        if (reducedBlanks(raw, out)) {
            corrections.add(Correction.BLANKS);
        }
        return out.toString();
    }

    private static boolean reducedBlanks(String before, CharSequence after) {
        return before.chars().filter(c -> isBlank((char) c)).count()
                        != after.chars().filter(c -> c == ' ').count()
                || before.chars().anyMatch(c -> c != ' ' && isBlank((char) c));
    }

    private static char vietnamese(char c, Set<Correction> corrections) {
        return switch (c) {
            case '\u00D0', '\u0189' -> corrected('Đ', corrections);
            case '\u00F0', '\u0256' -> corrected('đ', corrections);
            default -> c;
        };
    }

    private static char corrected(char letter, Set<Correction> corrections) {
        corrections.add(Correction.D_WITH_STROKE);
        return letter;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r');
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069');
    }
}
