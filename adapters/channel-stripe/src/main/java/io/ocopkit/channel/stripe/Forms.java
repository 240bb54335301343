package io.ocopkit.channel.stripe;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what Stripe's library writes in the digits of the machine's language: {@code images[٠]} for
 * {@code images[0]}. Brackets around values are escaped, so nothing else is touched.
 */
final class Forms {
    private static final Pattern INDEX = Pattern.compile("\\[((?:%[0-9A-Fa-f]{2})+)\\]");

    private Forms() {}

    static String withLatinDigits(String form) {
        return INDEX.matcher(form).replaceAll(index -> Matcher.quoteReplacement("[" + latin(index.group(1)) + "]"));
    }

    private static String latin(String escaped) {
        String text = URLDecoder.decode(escaped, StandardCharsets.UTF_8);
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return escaped;
            }
            latin.append((char) ('0' + digit));
        }
        return latin.toString();
    }
}
