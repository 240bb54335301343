package io.ocopkit.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A text with placeholders, in segments of which some may be left out.
 *
 * @param segments in their order
 */
record Template(List<Segment> segments) {

    Template {
        segments = List.copyOf(segments);
    }

    /** A part of a template. An optional one is left out when a value of it is missing, and when the text gets too long. */
    record Segment(boolean optional, List<Atom> atoms) {
        Segment {
            atoms = List.copyOf(atoms);
        }

        boolean isWhole(Map<Placeholder, String> values) {
            return atoms.stream().noneMatch(atom -> atom.textOf(values).isEmpty());
        }
    }

    /** The smallest part: letters as they stand, or a placeholder. */
    sealed interface Atom {
        String textOf(Map<Placeholder, String> values);

        /** Letters as they stand. */
        record Literal(String text) implements Atom {
            @Override
            public String textOf(Map<Placeholder, String> values) {
                return text;
            }
        }

        /** Something of the listing. */
        record Value(Placeholder placeholder) implements Atom {
            @Override
            public String textOf(Map<Placeholder, String> values) {
                return values.getOrDefault(placeholder, "");
            }
        }
    }

    int optionals() {
        return (int) segments.stream().filter(Segment::optional).count();
    }

    /** The placeholders in the order in which they stand. */
    List<Placeholder> placeholders() {
        List<Placeholder> all = new ArrayList<>();
        for (Segment segment : segments) {
            for (Atom atom : segment.atoms()) {
                if (atom instanceof Atom.Value value) {
                    all.add(value.placeholder());
                }
            }
        }
        return all;
    }

    /** Its text with these values and only so many of its optional segments, from the left. */
    String write(Map<Placeholder, String> values, int optionals, Markup markup) {
        Writing writing = new Writing(markup);
        int seen = 0;
        for (Segment segment : segments) {
            boolean kept = !segment.optional() || (seen < optionals && segment.isWhole(values));
            seen += segment.optional() ? 1 : 0;
            if (kept) {
                segment.atoms().forEach(atom -> write(atom, values, writing));
            }
        }
        return writing.end();
    }

    private static void write(Atom atom, Map<Placeholder, String> values, Writing writing) {
        if (atom instanceof Atom.Literal literal) {
            writing.literal(literal.text());
        } else {
            writing.value(atom.textOf(values));
        }
    }
}
