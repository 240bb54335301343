package io.ocopkit.publishing.delivery;

/** Where a delivery stands. */
public enum State {
    /** It waits for its turn. */
    WAITING(false),
    /** A call is under way, by this process or another. */
    CALLING(false),
    /** An answer was lost; what came of the call is found out by looking. */
    IN_DOUBT(false),
    /** Nobody can look: the channel finds nothing by our key. A person has to say what is there. */
    HELD(false),
    /** The channel took it and is still deciding. */
    IN_REVIEW(false),
    /** The channel says that it took the item down; that is looked at before it is believed. */
    CONFIRMING(false),
    /** Done as wanted. */
    DONE(true),
    /** The channel refuses. */
    REJECTED(true),
    /** It failed in the same way again and again; a person has to look. */
    PARKED(true);

    private final boolean settled;

    State(boolean settled) {
        this.settled = settled;
    }

    /**
     * Whether the engine is through with it until something new is wanted.
     *
     * @return true for done, rejected and parked
     */
    public boolean isSettled() {
        return settled;
    }
}
