package io.ocopkit.mapping;

import io.ocopkit.mapping.Template.Atom;
import io.ocopkit.mapping.Template.Segment;
import io.ocopkit.message.BilingualText;
import java.util.ArrayList;
import java.util.List;

/** Reads a template: {@code {name}}, {@code [[ optional ]]}, {@code \n}, and a backslash before what is meant as it is. */
final class TemplateReader {
    private final String raw;
    private final List<Segment> segments = new ArrayList<>();
    private List<Atom> atoms = new ArrayList<>();
    private StringBuilder letters = new StringBuilder();
    private boolean optional;
    private int at;

    private TemplateReader(String raw) {
        this.raw = raw;
    }

    /** What is wrong with a template. */
    static final class BadTemplate extends Exception {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final transient BilingualText text;
        private final transient BilingualText advice;

        BadTemplate(String code, BilingualText text, BilingualText advice) {
            super(code);
            this.code = code;
            this.text = text;
            this.advice = advice;
        }

        String code() {
            return code;
        }

        BilingualText text() {
            return text;
        }

        BilingualText advice() {
            return advice;
        }
    }

    static Template read(String raw) throws BadTemplate {
        return new TemplateReader(raw).template();
    }

    private Template template() throws BadTemplate {
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '\\') {
                escaped();
            } else if (c == '{') {
                placeholder();
            } else if (c == '}') {
                throw brace("}");
            } else if (raw.startsWith("[[", at)) {
                open();
            } else if (raw.startsWith("]]", at)) {
                close();
            } else {
                letters.append(c);
                at++;
            }
        }
        if (optional) {
            throw brackets();
        }
        endSegment();
        return new Template(segments);
    }

    private void escaped() throws BadTemplate {
        char next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
        if ("n\\{}[]".indexOf(next) < 0) {
            throw new BadTemplate(
                    "MAPPING_TEMPLATE",
                    BilingualText.of("Sau dấu \\ là ký tự lạ", "An unknown character follows the backslash"),
                    BilingualText.of(
                            "Dùng \\n để xuống dòng, \\\\ \\{ \\} \\[ \\] để viết chính ký tự đó",
                            "Write \\n for a line break, and \\\\ \\{ \\} \\[ \\] for those characters themselves"));
        }
        letters.append(next == 'n' ? '\n' : next);
        at += 2;
    }

    private void placeholder() throws BadTemplate {
        int end = raw.indexOf('}', at);
        if (end < 0) {
            throw brace("{");
        }
        String word = raw.substring(at + 1, end);
        Placeholder placeholder = Placeholder.of(word).orElseThrow(() -> unknown(word));
        endLetters();
        atoms.add(new Atom.Value(placeholder));
        at = end + 1;
    }

    private void open() throws BadTemplate {
        if (optional) {
            throw brackets();
        }
        endSegment();
        optional = true;
        at += 2;
    }

    private void close() throws BadTemplate {
        if (!optional) {
            throw brackets();
        }
        endSegment();
        optional = false;
        at += 2;
    }

    private void endLetters() {
        if (letters.length() > 0) {
            atoms.add(new Atom.Literal(letters.toString()));
            letters = new StringBuilder();
        }
    }

    private void endSegment() {
        endLetters();
        if (!atoms.isEmpty()) {
            segments.add(new Segment(optional, atoms));
            atoms = new ArrayList<>();
        }
    }

    private static BadTemplate unknown(String word) {
        return new BadTemplate(
                "MAPPING_PLACEHOLDER",
                BilingualText.of("Không có {" + word + "}", "There is no {" + word + "}"),
                BilingualText.of("Dùng một trong " + Placeholder.words(), "Use one of " + Placeholder.words()));
    }

    private static BadTemplate brace(String brace) {
        return new BadTemplate(
                "MAPPING_TEMPLATE",
                BilingualText.of("Dấu " + brace + " không có cặp", "A " + brace + " without its other half"),
                BilingualText.of(
                        "Viết \\" + brace + " nếu muốn in chính nó", "Write \\" + brace + " to show it as it is"));
    }

    private static BadTemplate brackets() {
        return new BadTemplate(
                "MAPPING_TEMPLATE",
                BilingualText.of(
                        "[[ và ]] không thành cặp, hoặc lồng nhau",
                        "[[ and ]] do not come in pairs, or lie in each other"),
                BilingualText.of(
                        "Đóng mỗi [[ bằng một ]] trên cùng dòng", "Close every [[ with a ]] in the same line"));
    }
}
