package io.ocopkit.claim;

import io.ocopkit.text.BundledTable;
import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that matter, from the table beside this class. */
final class Lexicon {
    private static final Lexicon BUNDLED = new Lexicon(BundledTable.rows(Lexicon.class, "claim-words.tsv"));
    private static final String STRICT = "strict";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /**
     * A phrase of the table.
     *
     * @param role what it does
     * @param key its words without diacritics
     * @param folded each word without diacritics
     * @param toned each word with them, as match keys
     * @param value the number it stands for; 0 for none
     * @param strict whether diacritics may be left out only in a text that has none at all
     */
    record Phrase(Role role, String key, List<String> folded, List<String> toned, int value, boolean strict) {}

    private Lexicon(List<List<String>> rows) {
        for (List<String> row : rows) {
            Phrase phrase = phrase(Role.valueOf(row.get(0)), row.get(1), row.size() > 2 ? row.get(2) : "");
            byFirstWord
                    .computeIfAbsent(phrase.folded.get(0), word -> new ArrayList<>())
                    .add(phrase);
        }
        Comparator<Phrase> longestFirst = Comparator.comparingInt(phrase -> -phrase.folded.size());
        byFirstWord.values().forEach(phrases -> phrases.sort(longestFirst));
    }

    private static Phrase phrase(Role role, String words, String note) {
        String key = VietnameseText.searchKey(words);
        boolean strict = note.equals(STRICT);
        int value = strict || note.isEmpty() ? 0 : Integer.parseInt(note);
        return new Phrase(
                role,
                key,
                List.of(key.split(" ")),
                List.of(VietnameseText.matchKey(words).split(" ")),
                value,
                strict);
    }

    /** The longest phrase that begins at a piece; null when there is none. */
    static @Nullable Phrase at(List<Piece> pieces, int i, Spelling spelling) {
        for (Phrase phrase : BUNDLED.byFirstWord.getOrDefault(pieces.get(i).signs(), List.of())) {
            if (i + phrase.folded.size() <= pieces.size() && matches(phrase, pieces, i, spelling)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean matches(Phrase phrase, List<Piece> pieces, int i, Spelling spelling) {
        for (int k = 0; k < phrase.folded.size(); k++) {
            Piece piece = pieces.get(i + k);
            if (!piece.isWord() || !piece.signs().equals(phrase.folded.get(k))) {
                return false;
            }
        }
        for (int k = 0; k < phrase.folded.size(); k++) {
            if (!sameMarks(pieces.get(i + k), phrase, k, spelling)) {
                return false;
            }
        }
        return true;
    }

    /** Diacritics may be missing, but those that are there have to be the right ones: {@code nấm} is not {@code năm}. */
    private static boolean sameMarks(Piece piece, Phrase phrase, int k, Spelling spelling) {
        boolean mayMiss = !phrase.strict || !spelling.isAccented();
        return (mayMiss && !piece.accented()) || spelling.of(piece).equals(phrase.toned.get(k));
    }
}
