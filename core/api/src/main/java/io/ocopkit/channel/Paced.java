package io.ocopkit.channel;

/** Opt-in: a channel that says how often one shop may call it. Without it the engine takes {@link Pace#CAUTIOUS}. */
public interface Paced {

    /**
     * How often one shop may call.
     *
     * @return the same value at every call
     */
    Pace pace();
}
