package io.ocopkit.claim;

import java.text.Normalizer;

/** Reduces what people type to the few signs that matter: base letters, digits, stars, and the rest as it is. */
final class Signs {
    static final char NONE = 0;
    static final char FULL_STAR = '★';
    static final char HOLLOW_STAR = '☆';
    private static final String FULL = "★⭐✭✮✯✪⭑🌟";
    private static final String HOLLOW = "☆✩✰⚝";
    private static final String CYRILLIC = "авсенкмортхуі";
    private static final String LIKE_CYRILLIC = "abcehkmoptxyi";
    private static final int TABLE = 0x2000;
    private static final char[] FOLDED = table();

    private Signs() {}

    /** The sign a code point stands for; {@link #NONE} for marks and the invisible, which belong to what stands before. */
    static char of(int codePoint) {
        return codePoint < TABLE ? FOLDED[codePoint] : rare(codePoint);
    }

    /** Whether a code point is a letter with a diacritic, or a mark that makes it one. */
    static boolean isAccented(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        char sign = of(codePoint);
        return sign == NONE
                ? codePoint >= 0x300 && codePoint < 0x370
                : sign < 0x80 && isLatin(codePoint) && Character.isLetter(codePoint);
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x250 || (codePoint >= 0x1E00 && codePoint < 0x1F00);
    }

    private static char[] table() {
        char[] table = new char[TABLE];
        for (int c = 0; c < TABLE; c++) {
            table[c] = fold(c);
        }
        for (int i = 0; i < CYRILLIC.length(); i++) {
            table[CYRILLIC.charAt(i)] = LIKE_CYRILLIC.charAt(i);
            table[Character.toUpperCase(CYRILLIC.charAt(i))] = LIKE_CYRILLIC.charAt(i);
        }
        return table;
    }

    private static char rare(int c) {
        if (FULL.indexOf(c) >= 0) {
            return FULL_STAR;
        }
        if (HOLLOW.indexOf(c) >= 0) {
            return HOLLOW_STAR;
        }
        // White on black letters, round and square: they have no decomposition.
        if ((c >= 0x1F150 && c <= 0x1F169) || (c >= 0x1F170 && c <= 0x1F189)) {
            return (char) ('a' + (c - 0x1F150) % 0x20);
        }
        return fold(c);
    }

    private static char fold(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return NONE;
        }
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
            return '\n';
        }
        if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        if (c == 0xD0 || c == 0xF0 || c == 0x110 || c == 0x111 || c == 0x189 || c == 0x256) {
            return 'd';
        }
        return base(c);
    }

    private static char base(int c) {
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        int first = apart.codePointAt(0);
        for (int i = Character.charCount(first); i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                return Character.isBmpCodePoint(c) ? (char) c : '\uFFFD';
            }
        }
        int digit = Character.digit(first, 10);
        if (digit >= 0 && Character.isDigit(first)) {
            return (char) ('0' + digit);
        }
        int lower = Character.toLowerCase(first);
        return Character.isBmpCodePoint(lower) ? (char) lower : '\uFFFD';
    }
}
