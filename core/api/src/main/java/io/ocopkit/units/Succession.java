package io.ocopkit.units;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One unit took over all or part of another. A unit that was divided has a pair for each part; a unit that gave up a
 * part and lives on has a pair with itself as well.
 *
 * @param former the unit there was
 * @param current the unit that took over
 * @param on first day of the new order
 */
public record Succession(AdministrativeCode former, AdministrativeCode current, LocalDate on) {

    /** Requires all three. */
    public Succession {
        Objects.requireNonNull(former, "former");
        Objects.requireNonNull(current, "current");
        Objects.requireNonNull(on, "on");
    }
}
