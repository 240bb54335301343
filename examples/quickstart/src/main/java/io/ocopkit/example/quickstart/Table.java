package io.ocopkit.example.quickstart;

import java.io.PrintStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Lines in columns. The first line is the header; the alignment has one letter a column, l for left and r for right. */
final class Table {
    private static final String INDENT = "   ";
    private static final String GAP = "  ";

    private final String alignment;
    private final List<String[]> lines = new ArrayList<>();

    Table(String alignment) {
        this.alignment = alignment;
    }

    Table line(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException("A line has " + alignment.length() + " cells, not " + cells.length);
        }
        lines.add(cells);
        return this;
    }

    void printTo(PrintStream out) {
        int[] widths = new int[alignment.length()];
        for (String[] line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line[i]));
            }
        }
        for (String[] line : lines) {
            out.println(aligned(line, widths).stripTrailing());
        }
    }

    private String aligned(String[] line, int[] widths) {
        StringBuilder text = new StringBuilder(INDENT);
        for (int i = 0; i < line.length; i++) {
            String blanks = " ".repeat(widths[i] - width(line[i]));
            text.append(i == 0 ? "" : GAP);
            text.append(alignment.charAt(i) == 'r' ? blanks + line[i] : line[i] + blanks);
        }
        return text.toString();
    }

    /** Columns on the screen: composed Vietnamese letters take one each. */
    static int width(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }

    /** A text that takes at most so many columns. */
    static String shortened(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.substring(0, composed.offsetByCodePoints(0, columns - 1))
                        .stripTrailing() + "…";
    }
}
