package io.ocopkit.testkit.contract;

/** The part of a Markdown file between two comments. */
record MarkedText(String begin, String end) {

    static MarkedText of(String name) {
        return new MarkedText("<!-- " + name + ":begin -->", "<!-- " + name + ":end -->");
    }

    /** The whole with another part; a file without the part gets one at its end. */
    String replaced(String whole, String part) {
        int from = whole.indexOf(begin);
        int to = whole.indexOf(end);
        String marked = begin + "\n" + part + end;
        return from < 0 || to < from
                ? whole + "\n" + marked + "\n"
                : whole.substring(0, from) + marked + whole.substring(to + end.length());
    }
}
