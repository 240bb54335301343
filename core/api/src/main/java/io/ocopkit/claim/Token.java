package io.ocopkit.claim;

/**
 * A word, a phrase, a number or a pause.
 *
 * @param role what it does
 * @param key its words in lower case without diacritics
 * @param value the number, for roles that have one
 * @param start its first character in the text
 * @param end after its last
 */
record Token(Role role, String key, int value, int start, int end) {
    /** The value of 4.5 and of 4.9/5. */
    static final int IN_PARTS = -1;

    boolean is(Role other) {
        return role == other;
    }

    boolean says(String words) {
        return key.equals(words);
    }

    boolean isGiven() {
        return end == 0;
    }

    Token upTo(int later) {
        return new Token(role, key, value, start, later);
    }
}
