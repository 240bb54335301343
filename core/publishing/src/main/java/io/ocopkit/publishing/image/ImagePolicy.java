package io.ocopkit.publishing.image;

/** Which pictures are looked at before they are handed to a channel. */
public enum ImagePolicy {
    /** Those at addresses the whole world can reach; others are never opened, and count as broken. */
    PUBLIC_ADDRESSES,
    /**
     * All of them, those inside the network the engine runs in included. Only for lists nobody but the shop itself writes:
     * whoever writes an address makes the engine open it.
     */
    ALL_ADDRESSES,
    /** None; the channel's word is taken. */
    NEVER
}
