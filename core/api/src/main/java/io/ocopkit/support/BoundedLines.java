package io.ocopkit.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text that may be anything, so that no line fills the memory. */
final class BoundedLines {
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST = 4_000;

    private final Reader in;
    private int number;
    private boolean afterReturn;

    BoundedLines(Reader in) {
        this.in = in instanceof BufferedReader ? in : new BufferedReader(in);
    }

    int number() {
        return number;
    }

    /** The next line without its break; null at the end. */
    @Nullable
    String next() throws IOException, TooLarge {
        StringBuilder line = new StringBuilder();
        int c = read();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
            if (line.length() > LONGEST || number > MOST_LINES) {
                throw new TooLarge();
            }
            c = in.read();
        }
        afterReturn = c == '\r';
        return line.toString();
    }

    private int read() throws IOException {
        int c = in.read();
        return c == '\n' && afterReturn ? in.read() : c;
    }

    /** The text goes beyond its bounds; nothing after is read. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
