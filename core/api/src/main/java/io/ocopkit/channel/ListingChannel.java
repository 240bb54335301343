package io.ocopkit.channel;

/**
 * A channel with an API: a marketplace or a shop. Four methods, no more; everything else is an opt-in interface of its
 * own. Implementations are immutable and safe for use by several threads. None of the methods throws for something the
 * channel did; an exception is a defect of the adapter and parks the listing.
 */
public interface ListingChannel {

    /**
     * What the channel is.
     *
     * @return the same value at every call
     */
    ChannelInfo info();

    /**
     * Puts a listing up or changes it.
     *
     * @param command what to show
     * @param context the world during this call
     * @return what became of it
     */
    Outcome publish(PublishCommand command, ChannelContext context);

    /**
     * Takes a listing down.
     *
     * @param command what to take down
     * @param context the world during this call
     * @return what became of it; {@code Applied} when there was nothing to take down
     */
    Outcome withdraw(WithdrawCommand command, ChannelContext context);

    /**
     * Looks at a listing.
     *
     * @param reference which one
     * @param context the world during this call
     * @return what the channel shows
     */
    Observation observe(ListingReference reference, ChannelContext context);
}
