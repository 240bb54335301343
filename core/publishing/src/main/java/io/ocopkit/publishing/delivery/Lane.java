package io.ocopkit.publishing.delivery;

/** What kind of call a goal takes. The order is the order of service: what goes down goes first. */
public enum Lane {
    /** Taking down. */
    WITHDRAW,
    /** Putting up, or changing what is shown. */
    CONTENT,
    /** Changing price, stock and availability only. */
    OFFER
}
