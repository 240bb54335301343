package io.ocopkit.channel.error;

/** What can be done about an error. Each becomes one kind of {@link io.ocopkit.channel.Outcome}. */
public enum ErrorClass {
    /** Too many calls, or a quota used up: {@code Throttled}. The whole shop rests until then; no attempt is counted. */
    RETRYABLE_THROTTLED,
    /**
     * Out of order for now, and the channel says that it did nothing: {@code Transient}. Tried again after seconds; three
     * of the same park the item.
     */
    RETRYABLE_TRANSIENT,
    /** The token ran out and can be renewed without a person: {@code AuthExpired(false)}. */
    AUTH_REFRESHABLE,
    /** The shop's owner has to authorise anew: {@code AuthExpired(true)}. The shop rests and is asked again by and by. */
    AUTH_REAUTHORISE,
    /**
     * A key, a scope, an address or the like is set up wrongly: {@code AuthExpired(true)} too. It is no listing's fault, so
     * no listing is refused for it; the shop rests until a person has put it right, and goes on by itself.
     */
    CONFIGURATION,
    /** The listing is not as the channel wants it: {@code Rejected}. */
    PERMANENT_INPUT,
    /** The channel's rules on licences, brands or categories forbid it: {@code Rejected}. */
    PERMANENT_POLICY,
    /**
     * The item is locked by a campaign, a review or a ban: {@code Rejected}. Not {@code Transient}: the lock lasts hours or
     * days, so three tries within seconds would only look like an outage and slow the shop's other items down. A publication
     * waits for a person or the next plan; a withdrawal goes on to stock nought, hiding and a person, and is tried every
     * ten minutes until the lock is over.
     */
    CONFLICT_STATE,
    /**
     * The channel does not have the item. {@code Rejected} as an answer to a publication; an adapter answers a withdrawal
     * with {@code Applied} and a look with {@code Absent}.
     */
    ABSENT,
    /**
     * Nobody can tell whether the command took effect: {@code InDoubt}, which is settled by looking. Also right for
     * "exists already" on creation, so that what a lost call has made is found. A look is never in doubt; for it this is
     * {@code Transient}.
     */
    UNKNOWN_OUTCOME
}
