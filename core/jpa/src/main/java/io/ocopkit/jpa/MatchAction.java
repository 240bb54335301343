package io.ocopkit.jpa;

/** What a decision about a pair of products does. Names are stable. */
public enum MatchAction {
    /** The two are one product from now on. */
    JOINED,
    /** The two are two products from now on. */
    KEPT_APART,
    /** The decision in force no longer is; the one before it is again, or none. */
    UNDONE
}
