package io.ocopkit.channel;

/** Opt-in: a channel that can change price, stock and availability without being sent the whole listing again. */
public interface OfferLane {

    /**
     * Changes price, stock and availability of a listing the channel already shows, and nothing else.
     *
     * @param command the listing as it should stand; texts, pictures and certificate are as the channel has them
     * @param context the world during this call
     * @return what became of it; {@code Rejected} when the channel does not have the listing
     */
    Outcome offer(PublishCommand command, ChannelContext context);
}
