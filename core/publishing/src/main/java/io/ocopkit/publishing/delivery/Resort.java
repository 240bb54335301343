package io.ocopkit.publishing.delivery;

/** How far a withdrawal has had to go. */
public enum Resort {
    /** Taking down. */
    WITHDRAW,
    /** It cannot be taken down: its stock goes to nothing. */
    STOP_SELLING,
    /** Nor is that enough: it is hidden. */
    UNLIST,
    /** Nothing helped. A person was called. */
    RAISED
}
