package io.ocopkit.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the parts of a text so that a missing value leaves neither doubled blanks nor a separator that separates nothing,
 * and no line that has lost all its values. Only what the template wrote is ever taken away.
 */
final class Writing {
    private static final String SEPARATORS = " \t-–—|·•,;:/&+";
    private static final String BEFORE = SEPARATORS + "(";
    private static final String AFTER_NOTHING = SEPARATORS + ".";

    private static final String NO_BLANK_BEFORE = SEPARATORS + ".)<";

    private final Markup markup;
    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int literalFrom;
    private String heldBack = "";
    private boolean gap;
    private boolean hadValue;
    private boolean hadGap;

    Writing(Markup markup) {
        this.markup = markup;
    }

    void literal(String text) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            words(text.substring(from, at));
            endLine();
            from = at + 1;
        }
        words(text.substring(from));
    }

    private void words(String text) {
        String rest = gap && !text.isEmpty() ? closed(text) : text;
        line.append(rest);
    }

    /** After a missing value: the separator behind it stays, the one before it does not. */
    private String closed(String text) {
        gap = false;
        int bracket = heldBack.indexOf('(');
        if (bracket >= 0 && !text.startsWith(")")) {
            line.append(heldBack, 0, bracket + 1);
            return stripLeading(text, SEPARATORS);
        }
        String rest = bracket >= 0 ? text.substring(1) : text;
        if (line.length() == 0) {
            return stripLeading(rest, AFTER_NOTHING);
        }
        boolean separated = rest.isEmpty() || NO_BLANK_BEFORE.indexOf(rest.charAt(0)) >= 0;
        return separated ? rest : heldBack + rest;
    }

    void value(String text) {
        if (text.isEmpty()) {
            int end = line.length();
            while (end > literalFrom && BEFORE.indexOf(line.charAt(end - 1)) >= 0) {
                end--;
            }
            heldBack = gap ? heldBack : line.substring(end);
            line.setLength(end);
            gap = true;
            hadGap = true;
            return;
        }
        if (gap && line.length() > 0) {
            line.append(heldBack);
        }
        gap = false;
        hadValue = true;
        line.append(markup.of(text));
        literalFrom = line.length();
    }

    private void endLine() {
        if (hadValue || !hadGap) {
            lines.add(line.toString());
        }
        line = new StringBuilder();
        literalFrom = 0;
        heldBack = "";
        gap = false;
        hadValue = false;
        hadGap = false;
    }

    String end() {
        endLine();
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && lines.get(to - 1).isBlank()) {
            to--;
        }
        return String.join(markup.lineBreak(), lines.subList(from, to)).strip();
    }

    private static String stripLeading(String text, String characters) {
        int from = 0;
        while (from < text.length() && characters.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }
}
