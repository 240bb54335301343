package io.ocopkit.jpa;

import io.ocopkit.channel.Outlet;
import java.util.List;
import java.util.Objects;

/**
 * What an audit of an outlet's ledger found.
 *
 * @param outlet the outlet
 * @param lines how many lines were checked
 * @param publications how many publications were rebuilt from them and compared
 * @param findings everything that is not as it was written, the first {@value #KEPT} of it; empty when all is well
 */
public record AuditReport(Outlet outlet, long lines, long publications, List<AuditFinding> findings) {
    /** How many findings are listed at most: one changed line breaks all that rests on it. */
    public static final int KEPT = 100;

    /** Keeps an unmodifiable copy. */
    public AuditReport {
        Objects.requireNonNull(outlet, "outlet");
        findings = List.copyOf(findings);
    }

    /**
     * Whether everything is as it was written.
     *
     * @return true without findings
     */
    public boolean isClean() {
        return findings.isEmpty();
    }
}
