package io.ocopkit.jpa;

import io.ocopkit.digest.Digest;
import java.util.Objects;

/**
 * A line of the record of decisions. Each line's digest covers the digest of the line before it, so no line can be
 * changed, dropped or moved without all later ones giving it away.
 *
 * @param sequence position, from 1
 * @param decision what was decided
 * @param previous digest of the line before; {@link #GENESIS} for the first
 * @param digest digest of this line
 */
public record MatchEntry(long sequence, MatchDecision decision, Digest previous, Digest digest) {
    /** Stands before the first line. */
    public static final Digest GENESIS = Digest.of("match-genesis/1").build();

    /** Requires all parts. */
    public MatchEntry {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(digest, "digest");
    }

    static MatchEntry after(long sequence, Digest previous, MatchDecision decision) {
        return new MatchEntry(sequence, decision, previous, digestOf(sequence, previous, decision));
    }

    /**
     * Whether the line is as it was written.
     *
     * @return false when any part was changed since
     */
    public boolean isIntact() {
        return digest.equals(digestOf(sequence, previous, decision));
    }

    private static Digest digestOf(long sequence, Digest previous, MatchDecision decision) {
        return Digest.of("match-line/1")
                .add(previous)
                .add(Long.toString(sequence))
                .add(decision.pair().first())
                .add(decision.pair().second())
                .add(decision.action())
                .add(decision.by().origin())
                .add(decision.by().actor())
                .add(decision.by().reason())
                .add(decision.at())
                .add(decision.relation())
                .add(Integer.toString(decision.score()))
                .add(Long.toString(decision.before()))
                .add(Long.toString(decision.inForce()))
                .add(decision.judgement())
                .build();
    }
}
