package io.ocopkit.channel;

/** Opt-in: the first resort when a withdrawal fails. What cannot be taken down can at least not be bought. */
public interface StockStop {

    /**
     * Sets the stock of a listing to nothing.
     *
     * @param command the withdrawal that failed
     * @param context the world during this call
     * @return what became of it; {@code Applied} when the channel does not have the listing
     */
    Outcome stopSelling(WithdrawCommand command, ChannelContext context);
}
