package io.ocopkit.channel.error;

import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Outcome;

/** An error that a channel has answered with. An adapter that reads more from it than the error extends it. */
public class ChannelRefusal extends ChannelFailure {
    private static final long serialVersionUID = 1L;

    private final transient ChannelError error;
    private final transient RetryAfter retryAfter;
    private final boolean writing;

    /**
     * Keeps what was answered.
     *
     * @param error the error
     * @param writing whether the request would have changed something
     * @param retryAfter when the answer came, and when the channel wants to be called again
     */
    public ChannelRefusal(ChannelError error, boolean writing, RetryAfter retryAfter) {
        this.error = error;
        this.writing = writing;
        this.retryAfter = retryAfter;
    }

    /**
     * What the channel said.
     *
     * @return the error
     */
    public final ChannelError error() {
        return error;
    }

    /**
     * Whether the request would have changed something.
     *
     * @return false for one that only asks
     */
    protected final boolean isWriting() {
        return writing;
    }

    /**
     * When the answer came.
     *
     * @return that, and when the channel wants to be called again
     */
    protected final RetryAfter retryAfter() {
        return retryAfter;
    }

    @Override
    public Outcome ofCommand(ListingReference reference) {
        return writing ? error.ofWrite(reference, retryAfter) : ofLook();
    }

    @Override
    public Outcome ofLook() {
        return error.ofRead(retryAfter);
    }

    /**
     * Whether the channel itself has said so, by what its table knows: a web server's status says nothing of items.
     *
     * @param errorClass what it may have said
     * @return false also when only the status tells
     */
    public final boolean says(ErrorClass errorClass) {
        return error.documented() && error.is(errorClass);
    }

    @Override
    public boolean isAbsence() {
        return says(ErrorClass.ABSENT);
    }
}
