package io.ocopkit.grading;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProductSet;
import java.util.List;
import java.util.Optional;

/**
 * The score sheet of one product set under one decision.
 *
 * @param regime the decision that prints it
 * @param productSet the set it grades
 * @param sections its sections in printed order
 */
public record Rubric(CriteriaRegime regime, ProductSet productSet, List<Section> sections) {

    /** Keeps an unmodifiable copy. */
    public Rubric {
        sections = List.copyOf(sections);
    }

    /**
     * All criteria in printed order.
     *
     * @return the criteria
     */
    public List<Criterion> criteria() {
        return sections.stream().flatMap(section -> section.criteria().stream()).toList();
    }

    /**
     * The criterion of a key.
     *
     * @param key the key
     * @return the criterion, or empty when this set does not ask it
     */
    public Optional<Criterion> criterion(CriterionKey key) {
        for (Section section : sections) {
            for (Criterion criterion : section.criteria()) {
                if (criterion.key().equals(key)) {
                    return Optional.of(criterion);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The most points of a part.
     *
     * @param part the part
     * @return 40, 25 or 35 under today's decision
     */
    public int maxOf(RubricPart part) {
        return sections.stream()
                .filter(section -> section.part() == part)
                .mapToInt(Section::max)
                .sum();
    }

    /**
     * Where the sheet is printed.
     *
     * @return the citation
     */
    public Citation source() {
        return Citation.of(regime.source().document(), "Phụ lục II, bộ " + productSet.number());
    }
}
