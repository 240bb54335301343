package io.ocopkit.channel.tiki;

import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.error.ChannelError;
import io.ocopkit.channel.error.ChannelRefusal;
import io.ocopkit.channel.error.RetryAfter;

/** An error that Tiki has answered with, or somebody in between in words of its own. */
final class TikiRefused extends ChannelRefusal {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final boolean byTiki;

    TikiRefused(ChannelError error, RetryAfter retryAfter, boolean writing, boolean byTiki) {
        super(error, writing, retryAfter);
        this.byTiki = byTiki;
    }

    /** A gateway's 404 says that the address is wrong, and nothing of the item. */
    @Override
    public boolean isAbsence() {
        return byTiki && error().httpStatus() == NOT_FOUND;
    }

    /** Tiki did nothing, for reasons that lie in what it was sent. */
    boolean isFinal() {
        return ofLook() instanceof Outcome.Rejected;
    }
}
