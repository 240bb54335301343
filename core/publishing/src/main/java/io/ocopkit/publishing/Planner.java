package io.ocopkit.publishing;

import io.ocopkit.publishing.PublicationPlan.Basis;
import java.time.Instant;
import java.util.function.Consumer;

/** Makes plans. */
final class Planner {
    private final Desk desk;

    Planner(Desk desk) {
        this.desk = desk;
    }

    /** The state is read before the items: if somebody applies a plan in between, this one is stale, not wrong. */
    PublicationPlan plan(OutletRules outlet, Scope scope, Consumer<PlanLine> visitor) {
        Standpoint standpoint = Standpoint.of(desk, outlet);
        OutletState state = desk.ledger().state(outlet.outlet());
        Instant now = desk.time().now();
        KeptLines lines = new KeptLines();
        try (Steps steps = desk.steps(outlet, scope, now)) {
            while (steps.hasNext()) {
                PlanLine line = steps.next().line();
                lines.add(line);
                visitor.accept(line);
            }
            Basis basis = new Basis(
                    outlet.outlet(),
                    scope,
                    VietnamTime.dayOf(now),
                    state.revision(),
                    outlet.inspect(state),
                    standpoint);
            Counts counts = Counts.of(steps.tally());
            return PublicationPlan.of(basis, steps.tally().digests(), among(scope, state, counts), lines);
        }
    }

    /** What is taken down is held against everything that is live, looked at or not. */
    private static Counts among(Scope scope, OutletState state, Counts counts) {
        return scope instanceof Scope.Named ? counts.among(state.live()) : counts;
    }
}
