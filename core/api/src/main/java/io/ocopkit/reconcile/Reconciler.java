package io.ocopkit.reconcile;

import io.ocopkit.units.AdministrativeUnits;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Finds the same product registered twice: by two issuers of a merged province, under a renamed firm, in several packs, in
 * another spelling, or at an earlier rank. Immutable and safe for use by several threads.
 *
 * <p>Every rule gives points for or against, and the sum decides by two thresholds. A rank is no sign: it was given to one
 * product and says nothing of its producer's others (QĐ 26/2026/QĐ-TTg, Điều 4). A personal number is none either.
 */
public final class Reconciler {
    private final AdministrativeUnits units;
    private final LocalDate on;
    private final Thresholds thresholds;

    private Reconciler(AdministrativeUnits units, LocalDate on, Thresholds thresholds) {
        this.units = Objects.requireNonNull(units, "units");
        this.on = Objects.requireNonNull(on, "on");
        this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
    }

    /**
     * A reconciler.
     *
     * @param units the administrative map, on which addresses from before and after a merger are compared
     * @param on the day whose map is used, usually today
     * @param thresholds the thresholds, usually {@link Thresholds#PUBLISHED}
     * @return the reconciler
     */
    public static Reconciler of(AdministrativeUnits units, LocalDate on, Thresholds thresholds) {
        return new Reconciler(units, on, thresholds);
    }

    /**
     * Compares two registrations.
     *
     * @param one a registration
     * @param other another one, with another id
     * @return what they are to each other, with all reasons; the same for both orders
     * @throws IllegalArgumentException when both have the same id
     */
    public Match compare(Registration one, Registration other) {
        throw new UnsupportedOperationException(units + " " + on + " " + thresholds + one + other);
    }

    /**
     * Finds all pairs that are or may be one product. Only pairs that share something by which they could be are
     * compared; it finds what comparing all pairs finds. Memory grows with the registrations, not with the pairs.
     *
     * @param registrations all registrations, each id once; read once, in any order
     * @param found receives every pair that is {@link Verdict#SAME} or {@link Verdict#POSSIBLE} once, in the order of
     *     {@link RegistrationPair}, whatever the order of the registrations
     * @return how much was compared and found
     * @throws IllegalArgumentException when an id comes twice
     */
    public MatchCount matches(Iterable<Registration> registrations, Consumer<? super Match> found) {
        throw new UnsupportedOperationException(registrations + " " + found);
    }
}
