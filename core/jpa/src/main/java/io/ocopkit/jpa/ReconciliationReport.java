package io.ocopkit.jpa;

import io.ocopkit.reconcile.Conflict;
import io.ocopkit.reconcile.MatchCount;
import java.util.List;
import java.util.Objects;

/**
 * What looking for products registered twice came to.
 *
 * @param compared what the rules compared and found
 * @param proposed pairs found for the first time
 * @param changed pairs known before of which the rules now say something else
 * @param withdrawn pairs known before that the rules no longer propose; what a person decided about them stays
 * @param joined pairs the rules have joined
 * @param separated pairs the rules had joined and now hold for doubtful or different
 * @param conflicts pairs that count as one and could not be joined, because that would join two that are kept apart
 */
public record ReconciliationReport(
        MatchCount compared,
        long proposed,
        long changed,
        long withdrawn,
        long joined,
        long separated,
        List<Conflict> conflicts) {

    /** Keeps an unmodifiable copy. */
    public ReconciliationReport {
        Objects.requireNonNull(compared, "compared");
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Whether everything is as it was.
     *
     * @return true when nothing was proposed, changed, withdrawn, joined or separated
     */
    public boolean isNothing() {
        return proposed + changed + withdrawn + joined + separated == 0;
    }
}
