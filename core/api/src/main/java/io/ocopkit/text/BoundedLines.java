package io.ocopkit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text that may be anything, so that no line fills the memory. For one thread. */
public final class BoundedLines {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private final int mostLines;
    private final int longest;
    private int number;
    private boolean afterReturn;

    /**
     * Begins to read.
     *
     * @param in the text; not closed
     * @param mostLines how many lines are read at most
     * @param longest how many UTF-16 characters a line has at most
     */
    public BoundedLines(Reader in, int mostLines, int longest) {
        this.in = in instanceof BufferedReader ? in : new BufferedReader(in);
        this.mostLines = mostLines;
        this.longest = longest;
    }

    /**
     * Where the reading stands.
     *
     * @return the number of the last line that was begun, from 1; 0 before the first
     */
    public int number() {
        return number;
    }

    /**
     * Reads on. Lines end with a line feed, a carriage return, or both; a byte order mark before the first is left out.
     *
     * @return the next line without its break; null at the end
     * @throws IOException when the reader fails
     * @throws TooLarge when the text has more or longer lines than allowed; nothing after is read
     */
    public @Nullable String next() throws IOException, TooLarge {
        StringBuilder line = new StringBuilder();
        int c = first();
        if (c < 0) {
            return null;
        }
        number++;
        while (c >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
            if (line.length() > longest || number > mostLines) {
                throw new TooLarge();
            }
            c = in.read();
        }
        afterReturn = c == '\r';
        return line.toString();
    }

    private int first() throws IOException {
        int c = in.read();
        boolean skipped = (c == '\n' && afterReturn) || (c == BYTE_ORDER_MARK && number == 0);
        return skipped ? in.read() : c;
    }

    /** The text goes beyond its bounds. */
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("The text has more or longer lines than allowed");
        }
    }
}
