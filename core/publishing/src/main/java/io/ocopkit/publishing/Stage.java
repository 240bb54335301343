package io.ocopkit.publishing;

/** How far an item came through the funnel. */
enum Stage {
    NO_CANDIDATE,
    CANDIDATE,
    SELECTED,
    ELIGIBLE,
    VALID
}
