package io.ocopkit.publishing;

import io.ocopkit.listing.Sku;
import org.jspecify.annotations.Nullable;

/** What is offered and what is published under one SKU; at least one of the two is there. */
record Joined(
        Sku sku, @Nullable Candidate candidate, @Nullable Publication publication) {

    /** The publication while buyers see it. */
    @Nullable
    Publication live() {
        return publication != null && publication.isLive() ? publication : null;
    }
}
