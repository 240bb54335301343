package io.ocopkit.channel;

import io.ocopkit.listing.Listing;
import java.util.Objects;

/**
 * Put this listing up, completely as it stands here: what it does not have, the channel must not keep.
 *
 * @param listing the listing
 * @param reference how the channel knows it, if it does
 * @param version grows with every intent for this listing; an older version must never take effect after a newer one
 */
public record PublishCommand(Listing listing, ListingReference reference, long version) {

    /** Requires listing and reference. */
    public PublishCommand {
        Objects.requireNonNull(listing, "listing");
        Objects.requireNonNull(reference, "reference");
    }
}
