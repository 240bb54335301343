package io.ocopkit.publishing;

/**
 * Whether a plan takes down so much that a person should look first. Counted are withdrawals nobody is bound to by law;
 * revocations and expiries never wait on their own account.
 *
 * @param live how many items are shown before the plan
 * @param legal how many of them are taken down because a certificate was revoked or has expired
 * @param other how many are taken down for any other cause
 * @param noCandidates whether there was not a single candidate, which looks like a broken source
 * @param priceJumps how many items have a price ten times what it was, or a tenth, or one price for all packs that had
 *     several
 */
public record Brake(long live, long legal, long other, boolean noCandidates, long priceJumps) {
    /** So many withdrawals always pass. */
    public static final long ALWAYS_ALLOWED = 10;

    /** Beyond that, so many in a hundred of what is live. */
    public static final long PERCENT_ALLOWED = 5;

    /**
     * How many withdrawals pass without a confirmation.
     *
     * @return the larger of {@link #ALWAYS_ALLOWED} and {@link #PERCENT_ALLOWED} of a hundred live items, rounded down
     */
    public long allowed() {
        return Math.max(ALWAYS_ALLOWED, live * PERCENT_ALLOWED / 100);
    }

    /**
     * Whether the plan waits for a confirmation.
     *
     * @return true when more than the allowed number goes, anything goes because there are no candidates at all, or a
     *     price looks like a slip
     */
    public boolean isHeld() {
        return withdrawsTooMuch() || priceJumps > 0;
    }

    boolean withdrawsTooMuch() {
        return other > allowed() || (noCandidates && other > 0);
    }
}
