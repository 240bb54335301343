package io.ocopkit.certification;

import io.ocopkit.message.BilingualText;
import io.ocopkit.message.Citation;
import java.util.Objects;

/**
 * One finding of the gate.
 *
 * @param code stable code
 * @param source the rule it rests on
 * @param text the finding in words
 */
public record Reason(ReasonCode code, Citation source, BilingualText text) {

    /** Requires all three. */
    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
    }
}
