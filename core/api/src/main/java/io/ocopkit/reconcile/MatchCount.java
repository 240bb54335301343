package io.ocopkit.reconcile;

/**
 * What comparing many registrations came to.
 *
 * @param registrations how many there were
 * @param compared how many pairs were compared; all others share nothing by which they could be one product
 * @param same how many pairs are {@link Verdict#SAME}
 * @param possible how many pairs are {@link Verdict#POSSIBLE}
 */
public record MatchCount(int registrations, long compared, long same, long possible) {}
