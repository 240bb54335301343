package io.ocopkit.publishing;

import java.io.IOException;
import java.io.Writer;

/** One content line of a calendar (RFC 5545, 3.1): at most 75 octets, folded between characters, ended by CRLF. */
final class CalendarLine {
    private static final int MAX_OCTETS = 75;
    private static final int ONE_OCTET = 0x80;
    private static final int TWO_OCTETS = 0x800;
    private static final int THREE_OCTETS = 0x10000;

    private CalendarLine() {}

    static void write(Writer out, String line) throws IOException {
        int room = MAX_OCTETS;
        int i = 0;
        while (i < line.length()) {
            int character = line.codePointAt(i);
            int octets = octets(character);
            if (octets > room) {
                out.write("\r\n ");
                room = MAX_OCTETS - 1;
            }
            room -= octets;
            out.write(Character.toChars(character));
            i += Character.charCount(character);
        }
        out.write("\r\n");
    }

    /** Text as a value (3.3.11); control characters have no place in it. */
    static String text(String value) {
        StringBuilder escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(c)) {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    private static int octets(int character) {
        if (character < ONE_OCTET) {
            return 1;
        }
        if (character < TWO_OCTETS) {
            return 2;
        }
        return character < THREE_OCTETS ? 3 : 4;
    }
}
