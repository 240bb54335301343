package io.ocopkit.classification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import io.ocopkit.model.ProductSet;
import java.util.List;

/**
 * A heading under which lists file products, and the sets of today that it can hold.
 *
 * @param label the heading and its English rendering
 * @param source the decision that used it
 * @param sets today's sets under it, in the decision's order
 */
public record GroupName(BilingualText label, Citation source, List<ProductSet> sets) {

    /** Keeps an unmodifiable copy. */
    public GroupName {
        sets = List.copyOf(sets);
    }
}
