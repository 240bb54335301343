package io.ocopkit.channel;

import java.util.List;

/** Opt-in: an offer lane that takes prices and stocks of several listings in one request. */
public interface BatchOffers extends OfferLane {

    /**
     * How many listings one request takes.
     *
     * @return 2 or more, the same value at every call
     */
    int offerBatch();

    /**
     * Changes price, stock and availability of several listings, and nothing else.
     *
     * @param commands the listings as they should stand; 1 to {@link #offerBatch()} commands about different listings
     * @param context the world during this call; its idempotency key is the batch's
     * @return what became of each, in the order of the commands and of the same number
     */
    List<Outcome> offerAll(List<PublishCommand> commands, ChannelContext context);

    /** A batch of one. */
    @Override
    default Outcome offer(PublishCommand command, ChannelContext context) {
        return offerAll(List.of(command), context).get(0);
    }
}
