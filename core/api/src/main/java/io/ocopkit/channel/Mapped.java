package io.ocopkit.channel;

import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;

/**
 * Opt-in: a channel that writes listings by rules of its shop's own, such as a file of categories and texts. The engine
 * then sends a listing anew when the rules for that very listing have changed, and leaves all others alone.
 */
public interface Mapped {

    /**
     * A digest of every rule that has a say in how the listing is written. A pure function: no call, no clock.
     *
     * @param listing the listing
     * @return the same digest as long as the rules for this listing are the same
     */
    Digest mapping(Listing listing);
}
