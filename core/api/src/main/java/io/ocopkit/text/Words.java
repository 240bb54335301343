package io.ocopkit.text;

import java.text.Normalizer;
import java.util.Locale;

/** Builds comparison keys word by word. A syllable has at most one tone, so its place within the syllable carries nothing. */
final class Words {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final boolean withDiacritics;
    private final StringBuilder key;
    private char tone;
    private boolean inWord;

    private Words(boolean withDiacritics, int length) {
        this.withDiacritics = withDiacritics;
        this.key = new StringBuilder(length + 8);
    }

    static String keyOf(String clean, boolean withDiacritics) {
        String decomposed = Normalizer.normalize(clean.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Words words = new Words(withDiacritics, decomposed.length());
        decomposed.codePoints().forEach(words::accept);
        words.endWord();
        return words.key.toString();
    }

    private void accept(int c) {
        if (TONES.indexOf(c) >= 0) {
            tone = (char) c;
        } else if (isMark(c)) {
            if (withDiacritics) {
                key.appendCodePoint(c);
            }
        } else if (Character.isLetterOrDigit(c)) {
            startWord();
            key.appendCodePoint(c == 'đ' && !withDiacritics ? 'd' : c);
        } else {
            endWord();
        }
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void startWord() {
        if (!inWord && key.length() > 0) {
            key.append(' ');
        }
        inWord = true;
    }

    private void endWord() {
        if (tone != 0 && withDiacritics) {
            key.append(tone);
        }
        tone = 0;
        inWord = false;
    }
}
