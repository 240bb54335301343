package io.ocopkit.publishing;

import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Digests a plan step by step. A digest builder holds what it is given until the end, and a plan has no end to speak of. */
final class PlanDigest {
    private final MessageDigest sha256 = Sha256.start();

    /** Steps without an outcome leave no trace: a plan is not stale for an item that stays out either way. */
    void add(Step step) {
        Publication after = step.after();
        if (after == null || !step.line().action().isOutcome()) {
            return;
        }
        PlanLine line = step.line();
        DigestBuilder digest = Digest.of("plan-step/1")
                .add(line.sku())
                .add(line.action())
                .add(after.shown().contentDigest())
                .add(after.shown().offerDigest())
                .add(line.cause())
                .add(after.withdrawal() == null ? null : after.withdrawal().effectiveOn());
        sha256.update(digest.build().hex().getBytes(StandardCharsets.US_ASCII));
    }

    /** Ends the digest; to be asked for once. */
    Digest end() {
        return Sha256.end(sha256);
    }
}
