package io.ocopkit.publishing;

import java.util.Objects;

/**
 * How a document that was written was found again.
 *
 * @param name file name
 * @param condition what was found
 */
public record DocumentState(String name, Condition condition) {

    /** Requires both. */
    public DocumentState {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * Whether the document has to be written again.
     *
     * @return true unless it is as it was written
     */
    public boolean isDamaged() {
        return condition != Condition.INTACT;
    }

    /** What was found in a document's place. */
    public enum Condition {
        /** The bytes that were written. */
        INTACT,
        /** Nothing. */
        MISSING,
        /** Other bytes. */
        ALTERED
    }
}
