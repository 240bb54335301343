package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes down what the law takes down, without a plan: certificates end at midnight, whether anybody plans or not. */
final class Enforcer {
    private static final int PORTION = 500;
    private static final int TRIES = 5;

    private final Desk desk;

    Enforcer(Desk desk) {
        this.desk = desk;
    }

    /** Only what is past the last day the ledger knows of: cheap enough for every run. */
    long enforceLapsed(ApiOutlet outlet) {
        Instant now = desk.time().now();
        try (Stream<Publication> lapsed = desk.ledger().lapsed(outlet.outlet(), VietnamTime.dayOf(now))) {
            StepMaker maker = desk.maker(outlet, now);
            return withdraw(
                    outlet,
                    lapsed.map(publication -> maker.step(joined(publication))).iterator());
        }
    }

    /** Everything that is shown is asked about anew: for revocations. */
    long enforceAll(ApiOutlet outlet) {
        try (Steps steps = desk.steps(outlet, desk.time().now())) {
            return withdraw(outlet, steps);
        }
    }

    /** One item, when the gate was asked about it anyway. */
    void enforce(ApiOutlet outlet, Step step) {
        withdraw(outlet, List.of(step).iterator());
    }

    private Joined joined(Publication publication) {
        Candidate candidate = desk.candidates().candidate(publication.sku()).orElse(null);
        return new Joined(publication.sku(), candidate, publication);
    }

    private long withdraw(ApiOutlet outlet, Iterator<Step> steps) {
        long withdrawn = 0;
        List<Step> portion = new ArrayList<>();
        while (steps.hasNext()) {
            Step step = steps.next();
            if (isLegalWithdrawal(step)) {
                portion.add(step);
                withdrawn++;
            }
            if (portion.size() == PORTION) {
                record(outlet, portion);
                portion.clear();
            }
        }
        record(outlet, portion);
        return withdrawn;
    }

    private static boolean isLegalWithdrawal(Step step) {
        return step.line().action() == PlanAction.WITHDRAW
                && step.line().cause() != null
                && step.line().cause().isLegal();
    }

    /** Somebody else may apply a plan in between; that only moves the outlet's revision, unless it was about these. */
    private void record(ApiOutlet outlet, List<Step> steps) {
        for (int tries = 1; !steps.isEmpty(); tries++) {
            try {
                recordOnce(outlet, steps);
                return;
            } catch (StalePlanException e) {
                if (tries == TRIES) {
                    throw e;
                }
                steps = stillShown(outlet.outlet(), steps);
            }
        }
    }

    private List<Step> stillShown(Outlet outlet, List<Step> steps) {
        return steps.stream()
                .filter(step ->
                        desk.ledger().publication(outlet, step.line().sku()).equals(Optional.ofNullable(step.before())))
                .toList();
    }

    private void recordOnce(ApiOutlet outlet, List<Step> steps) {
        OutletState state = desk.ledger().state(outlet.outlet());
        try (LedgerSession session = desk.ledger().begin(outlet.outlet(), state.revision())) {
            steps.forEach(step -> IntentApplier.record(outlet, step, session));
            session.commit(List.of());
        }
    }
}
