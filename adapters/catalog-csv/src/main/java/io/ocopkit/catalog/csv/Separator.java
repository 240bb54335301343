package io.ocopkit.catalog.csv;

import java.util.HashMap;
import java.util.Map;

/** Finds the separator of a delimited text: the one that cuts most records into the same number of cells. */
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final String DECLARATION = "sep=";

    private Separator() {}

    /** Whether the text begins with a line such as {@code sep=;}, which spreadsheets understand and do not show. */
    static boolean isDeclared(String text) {
        return text.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())
                && text.length() > DECLARATION.length() + 1
                && (text.charAt(DECLARATION.length() + 1) == '\n' || text.charAt(DECLARATION.length() + 1) == '\r');
    }

    static char of(String text) {
        if (isDeclared(text)) {
            return text.charAt(DECLARATION.length());
        }
        char best = CANDIDATES[0];
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Records that agree on a number of separators count most, the number itself decides between equals. */
    private static long score(String text, char candidate) {
        Map<Integer, Integer> records = new HashMap<>();
        int separators = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == candidate) {
                separators++;
            } else if (!quoted && c == '\n') {
                records.merge(separators, 1, Integer::sum);
                separators = 0;
            }
        }
        records.merge(separators, 1, Integer::sum);
        records.remove(0);
        long best = 0;
        for (Map.Entry<Integer, Integer> entry : records.entrySet()) {
            best = Math.max(best, entry.getValue() * 1_000L + Math.min(entry.getKey(), 999));
        }
        return best;
    }
}
