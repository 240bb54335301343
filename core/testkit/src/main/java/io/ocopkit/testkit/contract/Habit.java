package io.ocopkit.testkit.contract;

/** What a channel does and not every other does. */
public enum Habit {
    /** The adapter fetches pictures and uploads their bytes; without this the platform fetches them from their address. */
    UPLOADS_PICTURES,
    /** A listing may be shown without a price. */
    SHOWS_WITHOUT_PRICE,
    /** The platform decides later; the local market shows nothing to buyers before {@link LocalMarket#approve}. */
    REVIEWS,
    /**
     * With {@link #REVIEWS}: what has passed stays hidden until it is published once more, so that nothing goes live that
     * nobody wants by then.
     */
    SWITCHED_ON_AFTER_REVIEW,
    /** What was withdrawn comes back under another key of the channel. */
    RELISTS_UNDER_A_NEW_KEY
}
