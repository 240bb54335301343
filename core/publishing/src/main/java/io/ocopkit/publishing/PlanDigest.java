package io.ocopkit.publishing;

import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;

/** Digests a plan step by step. */
final class PlanDigest {
    private final DigestBuilder steps = Digest.of("plan-steps/1");

    /** Steps without an outcome leave no trace: a plan is not stale for an item that stays out either way. */
    void add(Step step) {
        Publication after = step.after();
        if (after == null || !step.line().action().isOutcome()) {
            return;
        }
        PlanLine line = step.line();
        steps.add(line.sku())
                .add(line.action())
                .add(after.shown().contentDigest())
                .add(after.shown().offerDigest())
                .add(line.cause())
                .add(after.withdrawal() == null ? null : after.withdrawal().effectiveOn());
    }

    /** Ends the digest; to be asked for once. */
    Digest end() {
        return steps.build();
    }
}
