package io.ocopkit.claim;

import io.ocopkit.claim.Piece.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes words apart that were run together around OCOP or around stars: {@code OCOPnamsao}, {@code MatOngOCOP}. */
final class GluedWord {
    private static final String OCOP = "ocop";
    private static final List<String> UNITS = List.of("stars", "star", "sao");
    private static final Set<String> COUNTS =
            Set.of("", "mot", "hai", "ba", "bon", "nam", "one", "two", "three", "four", "five");

    private GluedWord() {}

    static void cut(FoldedText text, int from, int to, List<Piece> into) {
        String word = text.piece(Kind.WORD, from, to).signs();
        int at = word.indexOf(OCOP);
        if (at < 0 || !standsOut(text, from, at, word)) {
            plain(text, from, word, into);
            return;
        }
        if (at > 0) {
            plain(text, from, word.substring(0, at), into);
        }
        into.add(text.piece(Kind.WORD, from + at, from + at + OCOP.length()));
        if (at + OCOP.length() < word.length()) {
            plain(text, from + at + OCOP.length(), word.substring(at + OCOP.length()), into);
        }
    }

    /** There are photocopies and robocops: within a word OCOP needs a sign that it was meant. */
    private static boolean standsOut(FoldedText text, int from, int at, String word) {
        int start = from + at;
        return at == 0
                || splitOf(word.substring(0, at)) != null
                || (text.isUpperCase(start) && !text.isUpperCase(start - 1))
                || (at + OCOP.length() == word.length() && text.isDigit(start + OCOP.length()));
    }

    private static void plain(FoldedText text, int from, String word, List<Piece> into) {
        Integer split = splitOf(word);
        if (split == null || split == 0) {
            into.add(text.piece(Kind.WORD, from, from + word.length()));
        } else {
            into.add(text.piece(Kind.WORD, from, from + split));
            into.add(text.piece(Kind.WORD, from + split, from + word.length()));
        }
    }

    /** Where the word for stars begins in a word such as {@code namsao}; null when it is no such word. */
    private static @Nullable Integer splitOf(String word) {
        for (String unit : UNITS) {
            if (word.endsWith(unit) && COUNTS.contains(word.substring(0, word.length() - unit.length()))) {
                return word.length() - unit.length();
            }
        }
        return null;
    }
}
