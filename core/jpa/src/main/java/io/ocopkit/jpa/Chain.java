package io.ocopkit.jpa;

import io.ocopkit.digest.Digest;
import io.ocopkit.jpa.AuditFinding.Code;
import java.util.ArrayList;
import java.util.List;

/** Follows a chain of digests from its beginning and notes where it is not as it was written. */
final class Chain {
    private final List<AuditFinding> findings = new ArrayList<>();
    private Digest last;
    private long lines;

    Chain(Digest genesis) {
        this.last = genesis;
    }

    /**
     * A line that could be read.
     *
     * @param number the number it bears
     * @param previous digest it says the line before has
     * @param digest its own
     * @param intact whether that covers what it says
     */
    record Line(long number, Digest previous, Digest digest, boolean intact) {}

    void follow(Line line) {
        lines++;
        String number = Long.toString(line.number());
        if (!line.intact()) {
            find(Code.LINE_CHANGED, number);
        }
        if (line.number() != lines || !line.previous().equals(last)) {
            find(Code.CHAIN_BROKEN, number);
        }
        last = line.digest();
    }

    /** A tampered line may hold what no value allows. */
    void unreadable(long number) {
        lines++;
        find(Code.LINE_UNREADABLE, Long.toString(number));
    }

    void mustEnd(boolean asSaid) {
        if (!asSaid) {
            find(Code.END_MISSING, Long.toString(lines));
        }
    }

    void find(Code code, String subject) {
        if (findings.size() < AuditReport.KEPT) {
            findings.add(new AuditFinding(code, subject));
        }
    }

    Digest last() {
        return last;
    }

    long lines() {
        return lines;
    }

    List<AuditFinding> findings() {
        return findings;
    }
}
