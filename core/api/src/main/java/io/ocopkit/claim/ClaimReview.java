package io.ocopkit.claim;

import java.util.List;
import java.util.Objects;

/**
 * A text with what it claims in excess, and the same text without. Nobody's text is changed behind their back: the
 * corrected one is a proposal.
 *
 * @param passage the text and where it stands
 * @param findings the claims that the certificate does not carry, in the order of the text, never overlapping
 * @param corrected the text as it may be shown, which when linted again has no findings; the text itself when there are
 *     none; empty when the text was nothing but the claim
 */
public record ClaimReview(Passage passage, List<ClaimFinding> findings, String corrected) {

    /** Keeps an unmodifiable copy of the findings. */
    public ClaimReview {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(corrected, "corrected");
        findings = List.copyOf(findings);
    }

    /**
     * Whether the text may be shown as it is.
     *
     * @return true when there is no finding at all
     */
    public boolean isClean() {
        return findings.isEmpty();
    }
}
