package io.ocopkit.grading;

import io.ocopkit.certification.CriteriaRegime;
import io.ocopkit.model.ProductSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rubrics this library carries. They are read once, when first asked for. Of the decisions before QĐ 26/2026/QĐ-TTg
 * only bands, parts and authorities are known here (see {@link RegimeProfile}); their sheets are not.
 */
public final class Rubrics {

    private Rubrics() {}

    /**
     * The sheet of a set under the decision in force today.
     *
     * @param set the product set
     * @return its rubric under QĐ 26/2026/QĐ-TTg
     */
    public static Rubric current(ProductSet set) {
        return Objects.requireNonNull(Loaded.BY_SET.get(set), "A set without its sheet");
    }

    /**
     * The sheet of a set under a decision.
     *
     * @param regime the decision
     * @param set the product set
     * @return its rubric, or empty when the decision's sheets are not known here
     */
    public static Optional<Rubric> of(CriteriaRegime regime, ProductSet set) {
        return regime == CriteriaRegime.QD_26_2026 ? Optional.of(current(set)) : Optional.empty();
    }

    /** Initialised by the virtual machine on first use, once, whatever the number of threads. */
    private static final class Loaded {
        static final Map<ProductSet, Rubric> BY_SET = RubricTable.read();
    }
}
