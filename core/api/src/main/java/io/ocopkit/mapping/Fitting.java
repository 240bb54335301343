package io.ocopkit.mapping;

import io.ocopkit.mapping.Placeholder.Cut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a text that keeps to its limit: optional segments go first, from the right; then descriptions are shortened, then
 * names, which keep at least half. What is certified and what identifies somebody is never cut.
 */
final class Fitting {
    private final Template template;
    private final Markup markup;
    private final List<TextLimit> limits;
    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    private int optionals;

    Fitting(Template template, Markup markup, List<TextLimit> limits, Map<Placeholder, String> values) {
        this.template = template;
        this.markup = markup;
        this.limits = List.copyOf(limits);
        this.values.putAll(values);
        this.optionals = template.optionals();
    }

    /** Whether it worked; {@link #text} and {@link #plain} then are the text. */
    boolean fit() {
        while (!fits() && optionals > 0) {
            optionals--;
        }
        for (Cut turn : List.of(Cut.FIRST, Cut.LAST)) {
            for (Placeholder placeholder : fromTheRight(turn)) {
                if (!fits()) {
                    shorten(placeholder, turn == Cut.FIRST);
                }
            }
        }
        return fits();
    }

    private List<Placeholder> fromTheRight(Cut turn) {
        List<Placeholder> found = new ArrayList<>(template.placeholders());
        found.removeIf(placeholder -> placeholder.cut() != turn);
        Collections.reverse(found);
        return found;
    }

    private void shorten(Placeholder placeholder, boolean mayVanish) {
        String whole = values.getOrDefault(placeholder, "");
        List<Integer> ends = new ArrayList<>(Shortening.ends(whole));
        ends.removeIf(end -> !mayVanish && end * 2 < whole.length());
        if (mayVanish) {
            ends.add(0, 0);
        }
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            values.put(placeholder, whole.substring(0, ends.get(middle)));
            if (fits()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int longest = ends.isEmpty() ? whole.length() : ends.get(Math.max(0, low - 1));
        values.put(placeholder, whole.substring(0, longest));
    }

    private boolean fits() {
        String text = text();
        return limits.stream().allMatch(limit -> limit.admits(text));
    }

    String text() {
        return template.write(values, optionals, markup);
    }

    /** The same words without mark-up of values, for whoever reads what they claim. */
    String plain() {
        return template.write(values, optionals, Markup.PLAIN);
    }
}
