package io.ocopkit.publishing;

import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.time.Instant;
import java.util.List;

/** Applies plans of outlets that are called: what is wanted is put on record, together with the deliveries it takes. */
final class IntentApplier {
    private final Desk desk;
    private final Enforcer enforcer;

    IntentApplier(Desk desk, Enforcer enforcer) {
        this.desk = desk;
        this.enforcer = enforcer;
    }

    /** What the law takes down does not wait for a plan that is held. */
    AppliedPlan apply(ApiOutlet outlet, PublicationPlan plan) {
        if (plan.brake().isHeld() && !plan.isConfirmed()) {
            enforcer.enforceAll(outlet);
            throw new BrakeHeldException(plan.outlet(), plan.brake());
        }
        Instant now = desk.time().now();
        try (LedgerSession session = desk.ledger().begin(plan.outlet(), plan.revision())) {
            record(outlet, plan, session, now);
            if (plan.changes() == 0) {
                return new AppliedPlan(plan.outlet(), Outcome.UNCHANGED, plan.revision(), 0, List.of());
            }
            session.commit(List.of());
        }
        return new AppliedPlan(plan.outlet(), Outcome.APPLIED, plan.revision() + 1, plan.changes(), List.of());
    }

    private void record(ApiOutlet outlet, PublicationPlan plan, LedgerSession session, Instant now) {
        try (Steps steps = desk.steps(outlet, now)) {
            while (steps.hasNext()) {
                record(outlet, steps.next(), session);
            }
            if (!steps.tally().digest().equals(plan.digest())) {
                throw new StalePlanException(plan.outlet());
            }
        }
    }

    static void record(ApiOutlet outlet, Step step, LedgerSession session) {
        LedgerRecord change = step.change();
        if (change != null) {
            Publication after = change.publication();
            session.record(change);
            session.aim(after.sku(), outlet.goal(step.line().action(), after));
        }
    }
}
