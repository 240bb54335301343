package io.ocopkit.testkit.contract;

/** The part of a Markdown file between two comments. */
record MarkedText(String begin, String end) {

    static MarkedText of(String name) {
        return new MarkedText("<!-- " + name + ":begin -->", "<!-- " + name + ":end -->");
    }

    /** The whole with another part; a file without the part gets one at its end. Markers stand on lines of their own. */
    String replaced(String whole, String part) {
        int from = whole.indexOf(begin + "\n");
        int to = from < 0 ? -1 : whole.indexOf("\n" + end, from);
        String marked = begin + "\n" + part + end;
        return to < 0
                ? whole + "\n" + marked + "\n"
                : whole.substring(0, from) + marked + whole.substring(to + 1 + end.length());
    }
}
