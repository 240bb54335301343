package io.ocopkit.jpa;

import java.util.List;

/**
 * What an audit of the decisions about pairs of products found.
 *
 * @param lines how many decisions were checked
 * @param pairs how many pairs were rebuilt from them and compared
 * @param findings everything that is not as it was written, the first {@value AuditReport#KEPT} of it; empty when all is
 *     well
 */
public record MatchAuditReport(long lines, long pairs, List<AuditFinding> findings) {

    /** Keeps an unmodifiable copy. */
    public MatchAuditReport {
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
