package io.ocopkit.grading;

import io.ocopkit.message.BilingualText;
import java.util.List;

/**
 * One question of a score sheet.
 *
 * @param key what it asks, stable across product sets
 * @param part the part it counts in
 * @param code the code printed in this set, such as {@code 1.5}; another set may print another
 * @param name the official name in this set, and its English rendering
 * @param scale the points it can give
 * @param minimums the least points for three, four and five stars
 * @param effort what gaining points usually takes
 * @param evidence the items that prove it; empty when the assessor judges the product itself
 */
public record Criterion(
        CriterionKey key,
        RubricPart part,
        String code,
        BilingualText name,
        Scale scale,
        StarMinimums minimums,
        Effort effort,
        List<EvidenceKind> evidence) {

    /** Keeps an unmodifiable copy of the evidence. */
    public Criterion {
        evidence = List.copyOf(evidence);
    }

    /**
     * The most points.
     *
     * @return the maximum
     */
    public int max() {
        return scale.max();
    }

    /** Code and Vietnamese name, such as {@code 1.5 Liên kết chuỗi trong sản xuất}. */
    @Override
    public String toString() {
        return code + " " + name.vi();
    }
}
