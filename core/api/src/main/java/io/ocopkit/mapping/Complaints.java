package io.ocopkit.mapping;

import io.ocopkit.message.BilingualText;
import io.ocopkit.text.LineProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a file. */
final class Complaints {
    private final List<LineProblem> problems = new ArrayList<>();

    /** Where something is wrong, and what stands there. */
    record Place(int line, String key, String value) {
        static Place of(Entry entry) {
            return new Place(entry.line(), entry.key(), entry.value());
        }
    }

    void about(Place place, String code, String vi, String en, String adviceVi, String adviceEn) {
        about(place, code, BilingualText.of(vi, en), BilingualText.of(adviceVi, adviceEn));
    }

    void about(Place place, String code, BilingualText text, BilingualText advice) {
        problems.add(new LineProblem(place.line(), place.key(), place.value(), code, text, advice));
    }

    /** In the order of the file. */
    List<LineProblem> all() {
        return problems.stream()
                .sorted(Comparator.comparingInt(LineProblem::line))
                .toList();
    }
}
