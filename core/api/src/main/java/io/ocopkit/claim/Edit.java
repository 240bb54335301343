package io.ocopkit.claim;

/** Takes a replacement for the characters from start to end. */
@FunctionalInterface
interface Edit {
    void replace(int start, int end, String replacement);
}
