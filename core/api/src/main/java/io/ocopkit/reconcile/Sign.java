package io.ocopkit.reconcile;

import io.ocopkit.message.BilingualText;
import java.util.Objects;

/**
 * What one rule finds in two registrations.
 *
 * @param code stable code, with the rule's legal source
 * @param weight points for (above zero) or against (below zero) one product; zero when it only explains
 * @param text the finding in words, naming both values; never a personal number
 */
public record Sign(SignCode code, int weight, BilingualText text) {

    /** Requires code and text. */
    public Sign {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }
}
