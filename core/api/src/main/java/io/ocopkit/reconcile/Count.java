package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * One line of an inventory. A line can grow: the product whose latest decision gave it a fourth star leaves the line of
 * the three stars.
 *
 * @param of what is counted, such as a province or a rank
 * @param before how many are registered
 * @param after how many there are when every product counts once
 */
public record Count(BilingualText of, int before, int after) {

    /** Refuses negative numbers. */
    public Count {
        Objects.requireNonNull(of, "of");
        if (after < 0 || before < 0) {
            throw new IllegalArgumentException("A count is not negative");
        }
    }
}
