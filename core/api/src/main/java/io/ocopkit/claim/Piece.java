package io.ocopkit.claim;

/**
 * A run of signs of one kind, before words are joined to phrases.
 *
 * @param kind the kind
 * @param signs the signs: a word in lower case without diacritics, a number as written, drawn stars
 * @param accented whether a letter of it has a diacritic
 * @param start its first character in the text
 * @param end after its last
 */
record Piece(Kind kind, String signs, boolean accented, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        STARS,
        ASTERISKS,
        PAUSE,
        END
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
