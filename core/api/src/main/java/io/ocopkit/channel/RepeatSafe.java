package io.ocopkit.channel;

/**
 * Opt-in, without methods: a channel that recognises {@link ChannelContext#idempotencyKey()}, so that a command sent
 * twice takes effect once. The engine then sends again after a lost answer, with the same key.
 */
public interface RepeatSafe {}
