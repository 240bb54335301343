package io.ocopkit.claim;

import org.jspecify.annotations.Nullable;

/**
 * Something a text claims: OCOP, stars, or both.
 *
 * @param ocop the token that names OCOP; {@link #NOT_NAMED} when the stars are claimed without it
 * @param mention the stars; null when only OCOP is claimed
 */
record Claim(int ocop, @Nullable Mention mention) {
    static final int NOT_NAMED = -1;

    boolean namesOcop() {
        return ocop != NOT_NAMED;
    }

    int first() {
        return mention == null ? ocop : namesOcop() ? Math.min(ocop, mention.first()) : mention.first();
    }

    int last() {
        return mention == null ? ocop : Math.max(ocop, mention.last());
    }
}
