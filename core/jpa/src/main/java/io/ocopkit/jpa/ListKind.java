package io.ocopkit.jpa;

/** The kinds of lists the registry reads; the names are stored. */
enum ListKind {
    RECOGNITIONS,
    OFFERS,
    REVOCATIONS
}
