package io.ocopkit.claim;

import java.util.List;

/** Puts replacements into a text. */
final class Corrections {
    private Corrections() {}

    static Passage apply(List<ClaimFinding> findings) {
        Passage passage = findings.get(0).passage();
        StringBuilder corrected = new StringBuilder(passage.text().length());
        int done = 0;
        for (ClaimFinding finding : findings) {
            if (finding.end() > done) {
                corrected.append(passage.text(), done, Math.max(done, finding.start()));
                corrected.append(finding.replacement());
                done = finding.end();
            }
        }
        return passage.with(
                corrected.append(passage.text(), done, passage.text().length()).toString());
    }
}
