package io.ocopkit.testkit;

/** How a {@link Market} can be called. */
public enum MarketCall {
    /** Put up or change. */
    PUBLISH,
    /** Take down. */
    WITHDRAW,
    /** Change price and stock. */
    OFFER,
    /** Set the stock to nothing. */
    STOP,
    /** Hide. */
    UNLIST,
    /** Look by the market's key. */
    OBSERVE,
    /** Look by our key. */
    LOCATE,
    /** List everything. */
    LIST,
    /** Ask what there would be against a listing. */
    PREVIEW,
    /** Exchange the credentials. */
    RENEW;

    boolean isCommand() {
        return ordinal() <= UNLIST.ordinal();
    }
}
