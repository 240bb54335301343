package io.ocopkit.text;

import java.text.Normalizer;

/**
 * Text as every document format can carry it. Line breaks and blanks stay, unlike in {@link VietnameseText#clean}: this
 * is for descriptions on their way out, not for keys on their way in.
 */
public final class DocumentText {

    private DocumentText() {}

    /**
     * Composes letters and marks (NFC), writes every line break as a line feed and leaves out what XML 1.0 cannot carry:
     * control characters other than tab and line feed, halves of surrogate pairs, and the two non-characters at the end
     * of the basic plane.
     *
     * @param raw any text
     * @return the text; the same object when there was nothing to do
     */
    public static String of(String raw) {
        if (isUsual(raw)) {
            return raw;
        }
        String carried = isCarried(raw) ? raw : carry(raw);
        return Normalizer.isNormalized(carried, Normalizer.Form.NFC)
                ? carried
                : Normalizer.normalize(carried, Normalizer.Form.NFC);
    }

    /** Western and composed Vietnamese letters are NFC as they stand, and nearly every text has no others. */
    private static boolean isUsual(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean western = (c >= ' ' && c < '\u0300') || c == '\n' || c == '\t';
            if (!western && (c < '\u1EA0' || c > '\u1EF9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCarried(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= '\uFFFE') {
                return false;
            }
        }
        return true;
    }

    private static String carry(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                out.append('\n');
                i += i < raw.length() && raw.charAt(i) == '\n' ? 1 : 0;
            } else if (isXmlCharacter(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** The production Char of XML 1.0, section 2.2. */
    private static boolean isXmlCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c > 0xFFFF;
    }
}
