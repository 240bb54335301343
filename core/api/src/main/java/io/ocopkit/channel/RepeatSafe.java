package io.ocopkit.channel;

import java.time.Duration;

/**
 * Opt-in: a channel that recognises {@link ChannelContext#idempotencyKey()}, so that a command sent twice takes effect
 * once. The engine then sends again after a lost answer, with the same key.
 */
public interface RepeatSafe {

    /**
     * How long the channel recognises a key.
     *
     * @return the time, by the channel's document; positive
     */
    Duration remembersKeysFor();
}
