package io.ocopkit.publishing;

import io.ocopkit.channel.Outlet;
import io.ocopkit.message.OcopException;

/** A plan takes down more than passes without a confirmation. Nothing was done; look at the plan, then confirm it. */
public final class BrakeHeldException extends OcopException {
    private static final long serialVersionUID = 1L;

    private final transient Brake brake;

    /**
     * A plan was held.
     *
     * @param outlet whose plan it is
     * @param brake the counts
     */
    public BrakeHeldException(Outlet outlet, Brake brake) {
        this(brake, Sentences.whyHeld(outlet, brake));
    }

    private BrakeHeldException(Brake brake, Finding why) {
        super(why.code(), why.text());
        this.brake = brake;
    }

    /**
     * The counts.
     *
     * @return how many items are live, how many go and how many may
     */
    public Brake brake() {
        return brake;
    }
}
