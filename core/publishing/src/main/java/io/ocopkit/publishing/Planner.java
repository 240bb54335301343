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
    PublicationPlan plan(OutletRules outlet, Consumer<PlanLine> visitor) {
        Standpoint standpoint = Standpoint.of(desk, outlet);
        OutletState state = desk.ledger().state(outlet.outlet());
        Instant now = desk.time().now();
        KeptLines lines = new KeptLines();
        try (Steps steps = desk.steps(outlet, now)) {
            while (steps.hasNext()) {
                PlanLine line = steps.next().line();
                lines.add(line);
                visitor.accept(line);
            }
            Basis basis = new Basis(
                    outlet.outlet(), VietnamTime.dayOf(now), state.revision(), outlet.inspect(state), standpoint);
            return PublicationPlan.of(basis, steps.tally(), lines);
        }
    }
}
