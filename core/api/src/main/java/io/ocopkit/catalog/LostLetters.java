package io.ocopkit.catalog;

/**
 * Recognises Vietnamese text that was decoded with the wrong table: the replacement character of a failed decoding;
 * signs in the midst of words, as TCVN3 fonts and doubly encoded UTF-8 leave them; and the letters that follow vowels in
 * VNI fonts. A single foreign letter, as in Noël, is none of it.
 */
final class LostLetters {
    private static final String SIGNS = "¡¢£¤¥¦§¨ª«¬¯±´µ¶¸¹»¼½¾¿";
    private static final String VNI_ONLY = "åûøïäë";

    private LostLetters() {}

    static boolean in(String text) {
        int vni = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0080') {
                continue;
            }
            if (isLost(text, i)) {
                return true;
            }
            if (VNI_ONLY.indexOf(Character.toLowerCase(c)) >= 0 && i > 0 && isVowel(text.charAt(i - 1))) {
                vni++;
            }
        }
        return vni > 1;
    }

    private static boolean isLost(String text, int i) {
        char c = text.charAt(i);
        boolean doublyEncoded = c == 'º' && i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 'á';
        boolean control = c <= '\u009F' && c != '\u0085';
        return c == '\uFFFD' || control || doublyEncoded || SIGNS.indexOf(c) >= 0 && besideLetter(text, i);
    }

    private static boolean besideLetter(String text, int i) {
        return i > 0 && Character.isLetter(text.charAt(i - 1));
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUYöôÖÔ".indexOf(c) >= 0;
    }
}
