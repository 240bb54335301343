package io.ocopkit.channel;

/** Opt-in: the second resort when a withdrawal fails, for channels that can hide what they do not let one remove. */
public interface Unlisting {

    /**
     * Hides a listing from buyers and keeps it.
     *
     * @param command the withdrawal that failed
     * @param context the world during this call
     * @return what became of it; {@code Applied} when the channel does not have the listing
     */
    Outcome unlist(WithdrawCommand command, ChannelContext context);
}
