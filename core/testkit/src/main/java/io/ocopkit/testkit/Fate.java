package io.ocopkit.testkit;

/** What becomes of one call to a {@link Market}. */
public enum Fate {
    /** It is answered as it should be. */
    ANSWERED,
    /** Too many calls; nothing happens. */
    THROTTLED,
    /** The market is out of order; nothing happens. */
    SERVER_ERROR,
    /** It is lost on the way there: nothing happens, or with {@link Faults#lateEffect} only later. */
    LOST_BEFORE_EFFECT,
    /** It takes effect, and its answer is lost on the way back. */
    LOST_AFTER_EFFECT,
    /** It takes effect, and the answer arrives when the deadline is over. */
    ANSWERED_TOO_LATE
}
