package io.ocopkit.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * The beginnings of a text that are texts themselves: they end where a word ends, outside brackets, with no separator
 * behind them. Vietnamese writes blanks between syllables, so a syllable is what is kept whole.
 */
final class Shortening {
    private static final String DANGLING = "-–—|·•,;:/&+([{\"'“‘«";

    private Shortening() {}

    /** Where the beginnings end, from short to long, without the text itself. */
    static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        int open = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i - 1);
            open = Math.max(0, open + (c == '(' ? 1 : c == ')' ? -1 : 0));
            int end = open == 0 && isGap(text, i) ? withoutDangling(text, i) : 0;
            if (end > 0) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** A blank of its own, not one that carries a mark. */
    private static boolean isGap(String text, int i) {
        boolean blank = text.charAt(i) == ' ' || text.charAt(i) == '\n' || text.charAt(i) == '\t';
        return blank && (i + 1 == text.length() || !isMark(text.codePointAt(i + 1)));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static int withoutDangling(String text, int from) {
        int end = from;
        while (end > 0
                && (Character.isWhitespace(text.charAt(end - 1)) || DANGLING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
