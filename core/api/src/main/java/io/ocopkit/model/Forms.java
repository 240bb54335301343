package io.ocopkit.model;

/** The character sets of identifiers, checked by a loop: a million listings construct several identifiers each. */
final class Forms {

    private Forms() {}

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Upper-case letters, digits and hyphens, the last not at the beginning. */
    static boolean isKey(String text, int maxLength) {
        if (text.isEmpty() || text.length() > maxLength || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && (c < 'A' || c > 'Z') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
