package io.ocopkit.catalog;

import io.ocopkit.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words without diacritics and numbers, also where they touch: {@code OCOP4SAO} is three. */
final class Tokens {

    private Tokens() {}

    static List<String> of(String text) {
        String key = VietnameseText.searchKey(text);
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= key.length(); i++) {
            if (i == key.length() || kind(key.charAt(i)) != kind(key.charAt(i - 1))) {
                if (kind(key.charAt(start)) != 0) {
                    tokens.add(key.substring(start, i));
                }
                start = i;
            }
        }
        return tokens;
    }

    static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    private static int kind(char c) {
        if (c == ' ') {
            return 0;
        }
        return c >= '0' && c <= '9' ? 1 : 2;
    }
}
