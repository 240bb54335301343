package io.ocopkit.claim;

import io.ocopkit.text.VietnameseText;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How the words of one text are spelt, diacritics included. */
final class Spelling {
    /** Vietnamese has some seven thousand syllables; each is worked out once. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 8_192;
    private static final int LONGEST_KNOWN = 12;

    private final String text;
    private final boolean accented;

    Spelling(String text, List<Piece> pieces) {
        this.text = text;
        this.accented = pieces.stream().anyMatch(piece -> piece.isWord() && piece.accented());
    }

    /** Whether diacritics are used at all. */
    boolean isAccented() {
        return accented;
    }

    /** The word as a match key, in which the place of the tone mark within the syllable carries nothing. */
    String of(Piece piece) {
        return piece.accented() ? toned(text.substring(piece.start(), piece.end())) : piece.signs();
    }

    private static String toned(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        String toned = VietnameseText.matchKey(Normalizer.normalize(word, Normalizer.Form.NFKC));
        if (word.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(word, toned);
        }
        return toned;
    }
}
