package io.ocopkit.claim;

/**
 * What to take away so that a span disappears: with it go its brackets, the hash before it and a separator that would
 * separate nothing any more.
 *
 * @param start first character to take away
 * @param end after the last
 * @param replacement a blank between two words, otherwise nothing
 */
record Removal(int start, int end, String replacement) {
    private static final String OPENING = "([{\"“‘«「【（'";
    private static final String CLOSING = ")]}\"”’»」】）'";
    private static final String SEPARATORS = "-–—,;:|·•/+&~_=";
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String PREFIXES = "#@";
    /** Rows of separators are ornaments; of those it is enough to take some. */
    private static final int MOST_WIDENINGS = 8;

    static Removal of(String text, int start, int end) {
        Removal removal = new Removal(start, end, "").unhashed(text);
        for (int i = 0; i < MOST_WIDENINGS; i++) {
            Removal wider = removal.widened(text);
            if (wider.equals(removal)) {
                break;
            }
            removal = wider;
        }
        return removal.spaced(text);
    }

    private Removal unhashed(String text) {
        return start > 0 && PREFIXES.indexOf(text.charAt(start - 1)) >= 0 ? new Removal(start - 1, end, "") : this;
    }

    private Removal widened(String text) {
        int before = lastInk(text, start);
        int after = firstInk(text, end);
        if (areBrackets(text, before, after)) {
            return new Removal(before, after + 1, "");
        }
        boolean ends = after == text.length() || isOneOf(SENTENCE_ENDS, text, after) || breaks(text, end, after);
        if (isOneOf(SEPARATORS, text, before) && (ends || isOneOf(SEPARATORS, text, after))) {
            return new Removal(before, end, "");
        }
        boolean begins = before < 0 || isOneOf(SENTENCE_ENDS, text, before) || breaks(text, before + 1, start);
        boolean dangles = isOneOf(SEPARATORS, text, after) || isOneOf(SENTENCE_ENDS, text, after);
        return begins && dangles ? new Removal(start, after + 1, "") : this;
    }

    private static boolean areBrackets(String text, int before, int after) {
        if (before < 0 || after == text.length()) {
            return false;
        }
        int bracket = OPENING.indexOf(text.charAt(before));
        return bracket >= 0 && CLOSING.charAt(bracket) == text.charAt(after);
    }

    /** Words on both sides never grow together. */
    private Removal spaced(String text) {
        int before = start;
        while (before > 0 && isBlank(text.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        boolean open = before == 0 || text.charAt(before - 1) == '\n' || isOneOf(OPENING, text, before - 1);
        boolean close = after == text.length() || text.charAt(after) == '\n' || clings(text, after);
        return new Removal(before, after, open || close ? "" : " ");
    }

    private static boolean clings(String text, int i) {
        return isOneOf(SENTENCE_ENDS, text, i) || isOneOf(CLOSING, text, i) || ",;:".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c != '\n' && c != '\r' && Signs.of(c) == ' ';
    }

    private static boolean breaks(String text, int from, int to) {
        return from < to && text.substring(from, to).indexOf('\n') >= 0;
    }

    private static boolean isOneOf(String signs, String text, int i) {
        return i >= 0 && i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
    }

    private static int lastInk(String text, int end) {
        int i = end - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private static int firstInk(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
