package io.ocopkit.publishing;

/** What was done to a publication. */
public enum LedgerAction {
    /** It was put up, for the first time or again. */
    PUBLISHED,
    /** What is shown was changed. */
    CHANGED,
    /** It was taken down. */
    WITHDRAWN
}
