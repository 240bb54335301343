package io.ocopkit.channel;

import java.io.IOException;

/** A request certainly did not leave: there was no time for it. {@link ChannelContext#send} throws it. */
public final class NotSentException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * A request was held back.
     *
     * @param message why, without anything of the request
     */
    public NotSentException(String message) {
        super(message);
    }
}
