package io.ocopkit.catalog;

/** Prepares cell contents for being quoted in a report: short, in one piece, and without anybody's personal number. */
final class Quoted {
    private static final int LONGEST = 200;
    private static final int PERSONAL_DIGITS = 12;
    private static final int SHOWN = 3;

    private Quoted() {}

    static String of(String shown) {
        String masked = masked(shown);
        if (masked.length() <= LONGEST) {
            return masked;
        }
        int end = Character.isHighSurrogate(masked.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return masked.substring(0, end) + "…";
    }

    /** Masks every run of exactly twelve digits, single blanks, dots and hyphens between them allowed. */
    private static String masked(String text) {
        StringBuilder out = null;
        int i = 0;
        while (i < text.length()) {
            int end = endOfRun(text, i);
            if (end > i && digitsIn(text, i, end) == PERSONAL_DIGITS) {
                out = out == null ? new StringBuilder(text) : out;
                mask(out, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return out == null ? text : out.toString();
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        for (int i = start; i < text.length() && (isDigit(text.charAt(i)) || i > start && joins(text, i)); i++) {
            end = i + 1;
        }
        return end;
    }

    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == ' ' || c == '.' || c == '-' || c == '\u00A0')
                && i + 1 < text.length()
                && isDigit(text.charAt(i + 1));
    }

    private static int digitsIn(String text, int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static void mask(StringBuilder out, int start, int end) {
        int shown = 0;
        for (int i = end - 1; i >= start; i--) {
            if (isDigit(out.charAt(i)) && shown++ >= SHOWN) {
                out.setCharAt(i, '*');
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
