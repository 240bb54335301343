package io.ocopkit.support;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.util.Objects;

/**
 * A condition of a policy that is not met, or of which too little is known to say.
 *
 * @param code stable code
 * @param source the policy's paragraph
 * @param text what is missing, in words
 */
public record MissingCondition(Code code, Citation source, BilingualText text) {

    /** Requires all three. */
    public MissingCondition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }

    /** What is missing. Names are stable: programs may depend on them. */
    public enum Code {
        /** The policy begins later. */
        NOT_YET_IN_FORCE,
        /** The policy has ended. */
        NO_LONGER_IN_FORCE,
        /** It is for other kinds of producer. */
        PRODUCER_KIND,
        /** The producer's kind is not known. */
        PRODUCER_KIND_UNKNOWN,
        /** It is for other ranks. */
        STARS,
        /** It needs a certificate in force, and there is none. */
        CERTIFICATE,
        /** The producer works elsewhere. */
        TERRITORY,
        /** Where the producer works is not known, or not precisely enough to tell. */
        TERRITORY_UNKNOWN
    }
}
