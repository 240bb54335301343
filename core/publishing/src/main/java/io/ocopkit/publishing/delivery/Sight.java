package io.ocopkit.publishing.delivery;

/** What was seen of an item on the channel. */
public enum Sight {
    /** Buyers see it. */
    LIVE,
    /** The channel has it and hides it. */
    HIDDEN,
    /** The channel is still deciding. */
    IN_REVIEW,
    /** The channel refused it after taking it. */
    REFUSED,
    /** The channel does not have it. */
    ABSENT
}
