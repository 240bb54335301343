package io.ocopkit.jpa;

/** What a list leaves out: nothing follows from it, or everything does. The names are stored. */
enum ListMode {
    ADDITION,
    COMPLETE
}
