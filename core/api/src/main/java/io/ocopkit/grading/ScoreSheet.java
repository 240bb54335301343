package io.ocopkit.grading;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.model.ProductSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A filled-in score sheet, right or wrong: {@link Grader} says what is wrong with it. Sheets are values; adding a mark
 * gives a new sheet.
 *
 * @param regime the decision whose rubric was used
 * @param productSet the set whose rubric was used
 * @param marks what was given, by criterion
 * @param disqualifiers what was held against the product
 */
public record ScoreSheet(
        CriteriaRegime regime, ProductSet productSet, Map<CriterionKey, Mark> marks, Set<Disqualifier> disqualifiers) {

    /** Keeps unmodifiable copies, marks in the order of their keys. */
    public ScoreSheet {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(productSet, "productSet");
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
        EnumSet<Disqualifier> sorted = EnumSet.noneOf(Disqualifier.class);
        sorted.addAll(disqualifiers);
        disqualifiers = Collections.unmodifiableSet(sorted);
    }

    /**
     * A sheet without marks.
     *
     * @param rubric the rubric it follows
     * @return the empty sheet
     */
    public static ScoreSheet empty(Rubric rubric) {
        return new ScoreSheet(rubric.regime(), rubric.productSet(), Map.of(), Set.of());
    }

    /**
     * This sheet with a mark; an earlier mark on the criterion is replaced.
     *
     * @param key the criterion, such as {@code organisation.linkage}
     * @param points the points of the option ticked
     * @return the new sheet
     */
    public ScoreSheet with(String key, int points) {
        return with(CriterionKey.of(key), Mark.of(points));
    }

    /**
     * This sheet with a mark; an earlier mark on the criterion is replaced.
     *
     * @param key the criterion
     * @param mark points and case
     * @return the new sheet
     */
    public ScoreSheet with(CriterionKey key, Mark mark) {
        Map<CriterionKey, Mark> more = new TreeMap<>(marks);
        more.put(key, mark);
        return new ScoreSheet(regime, productSet, more, disqualifiers);
    }

    /**
     * This sheet with something held against the product.
     *
     * @param disqualifier what
     * @return the new sheet
     */
    public ScoreSheet with(Disqualifier disqualifier) {
        Set<Disqualifier> more = EnumSet.of(disqualifier);
        more.addAll(disqualifiers);
        return new ScoreSheet(regime, productSet, marks, more);
    }

    /**
     * The mark on a criterion.
     *
     * @param key the criterion
     * @return the mark, or empty when none was given
     */
    public Optional<Mark> mark(CriterionKey key) {
        return Optional.ofNullable(marks.get(key));
    }

    /** Only which sheet it is and how full: a mark can tell something personal about the producer's representative. */
    @Override
    public String toString() {
        return "ScoreSheet[" + productSet.code() + ", " + regime + ", " + marks.size() + " marks]";
    }
}
