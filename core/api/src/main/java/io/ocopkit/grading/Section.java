package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import java.util.List;

/**
 * A numbered section of a score sheet.
 *
 * @param part the part it belongs to
 * @param number the number printed
 * @param name the official name, and its English rendering
 * @param max the most points of all its criteria together
 * @param criteria its criteria in printed order; one of the same name where the section is not divided
 */
public record Section(RubricPart part, int number, BilingualText name, int max, List<Criterion> criteria) {

    /** Keeps an unmodifiable copy; the criteria must add up to the maximum. */
    public Section {
        criteria = List.copyOf(criteria);
        if (criteria.stream().mapToInt(Criterion::max).sum() != max) {
            throw new IllegalArgumentException("Section " + number + " does not add up to " + max);
        }
    }
}
