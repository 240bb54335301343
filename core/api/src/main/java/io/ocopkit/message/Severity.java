package io.ocopkit.message;

/** How much a finding matters. */
public enum Severity {
    /** The row or listing cannot be used as it is. */
    ERROR,
    /** It is used, and somebody should look at it. */
    WARNING,
    /** Worth knowing; nothing to do. */
    INFO
}
