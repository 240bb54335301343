package io.ocopkit.channel;

/**
 * Opt-in: a channel that says which pictures it takes, so that a picture it would refuse is found before it is handed
 * over. Without it every picture of a known kind will do.
 */
public interface ImageRules {

    /**
     * Which pictures the channel takes.
     *
     * @return the same value at every call
     */
    ImageLimits imageLimits();
}
