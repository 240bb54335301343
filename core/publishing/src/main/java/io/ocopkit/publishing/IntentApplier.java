package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import io.ocopkit.publishing.AppliedPlan.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Applies plans of outlets that are called: what is wanted is put on record, together with the deliveries it takes. */
final class IntentApplier {
    /** To look up one item costs as much as to stream this many. */
    private static final long ONE_BY_ONE = 25;

    private static final int PORTION = 100;

    private final Desk desk;
    private final Enforcer enforcer;

    IntentApplier(Desk desk, Enforcer enforcer) {
        this.desk = desk;
        this.enforcer = enforcer;
    }

    /** What the law takes down does not wait for a plan that is held. */
    AppliedPlan apply(ApiOutlet outlet, PublicationPlan plan) {
        if (plan.brake().isHeld() && !plan.isConfirmed()) {
            enforcer.enforce(outlet, plan.scope());
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
        if (isEnoughToReadChanges(outlet, plan, now)) {
            recordChanges(outlet, plan, session, now);
        } else {
            recordAll(outlet, plan, session, now);
        }
    }

    /** Nothing but the changes is read again when all the rest is known to be as it was. */
    private boolean isEnoughToReadChanges(ApiOutlet outlet, PublicationPlan plan, Instant now) {
        return plan.changes() * ONE_BY_ONE <= plan.funnel().candidates()
                && plan.basis().standpoint() != null
                && plan.basis().standpoint().equals(Standpoint.of(desk, outlet))
                && plan.day().equals(VietnamTime.dayOf(now))
                && changes(plan).count() == plan.changes();
    }

    private static Stream<PlanLine> changes(PublicationPlan plan) {
        return plan.lines().stream().filter(line -> line.action().isChange());
    }

    private void recordChanges(ApiOutlet outlet, PublicationPlan plan, LedgerSession session, Instant now) {
        StepMaker maker = desk.maker(outlet, now);
        PlanDigest found = new PlanDigest();
        List<Sku> changed = changes(plan).map(PlanLine::sku).toList();
        for (int from = 0; from < changed.size(); from += PORTION) {
            List<Sku> portion = changed.subList(from, Math.min(changed.size(), from + PORTION));
            for (Joined joined : desk.joined(outlet, portion)) {
                Step step = maker.step(joined);
                found.add(step);
                record(outlet, step, session);
            }
        }
        if (!found.end().equals(plan.changesDigest())) {
            throw new StalePlanException(plan.outlet());
        }
    }

    private void recordAll(ApiOutlet outlet, PublicationPlan plan, LedgerSession session, Instant now) {
        try (Steps steps = desk.steps(outlet, plan.scope(), now)) {
            while (steps.hasNext()) {
                record(outlet, steps.next(), session);
            }
            if (!steps.tally().digests().all().equals(plan.digest())) {
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
