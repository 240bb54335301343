package io.ocopkit.channel;

import java.util.List;

/**
 * Opt-in: a channel that takes several listings in one request. The engine gathers what is due, asks the gate about each,
 * and settles each by its own outcome: a batch is as good as its commands one by one, only sooner. It gathers only for
 * channels that are asked for what was lost ({@link ListingLocator}), because a batch is never sent again as it was: what
 * is in doubt is looked for and then sent alone, with a key of its own.
 */
public interface BatchPublishing extends ListingChannel {

    /**
     * How many listings one request takes.
     *
     * @return 2 or more, the same value at every call
     */
    int publishBatch();

    /**
     * Puts several listings up or changes them. One bad listing does not keep the others out; where the channel takes all
     * or nothing, the adapter answers {@code Transient} for the good ones, so that they are sent again without the bad.
     *
     * @param commands what to show; 1 to {@link #publishBatch()} commands about different listings
     * @param context the world during this call; its idempotency key is the batch's
     * @return what became of each, in the order of the commands and of the same number
     */
    List<Outcome> publishAll(List<PublishCommand> commands, ChannelContext context);

    /** A batch of one. */
    @Override
    default Outcome publish(PublishCommand command, ChannelContext context) {
        return publishAll(List.of(command), context).get(0);
    }
}
