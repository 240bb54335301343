package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.channel.WithdrawalCause;
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
                    lapsed.map(publication -> maker.step(joined(outlet, publication)))
                            .iterator());
        }
    }

    /**
     * What is shown is asked about anew. What was revoked or has expired goes; what the gate refuses for another
     * reason goes as well, unless it is more than the brake lets pass: then the source may be broken, and a plan says so.
     */
    long enforce(ApiOutlet outlet, Scope scope) {
        OutletState state = desk.ledger().state(outlet.outlet());
        Refused refused = new Refused(new Brake(state.live(), 0, 0, false, 0).allowed());
        long legal;
        try (Steps steps = desk.steps(outlet, scope, desk.time().now())) {
            legal = withdraw(outlet, refused.watching(steps));
        }
        record(outlet, refused.steps());
        return legal + refused.steps().size();
    }

    /** One item, when the gate was asked about it anyway. */
    void enforce(ApiOutlet outlet, Step step) {
        withdraw(outlet, List.of(step).iterator());
    }

    private Joined joined(ApiOutlet outlet, Publication publication) {
        Candidate candidate = desk.candidate(outlet, publication.sku()).orElse(null);
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

    /** Keeps what the gate refuses though the law does not take it down, as long as that is little. */
    private static final class Refused {
        private final long allowed;
        private final List<Step> steps = new ArrayList<>();
        private boolean tooMany;

        Refused(long allowed) {
            this.allowed = allowed;
        }

        Iterator<Step> watching(Iterator<Step> all) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Step next() {
                    Step step = all.next();
                    watch(step);
                    return step;
                }
            };
        }

        private void watch(Step step) {
            PlanLine line = step.line();
            if (line.action() == PlanAction.WITHDRAW && line.cause() == WithdrawalCause.NOT_ELIGIBLE && !tooMany) {
                steps.add(step);
                tooMany = steps.size() > allowed;
            }
        }

        List<Step> steps() {
            return tooMany ? List.of() : steps;
        }
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
