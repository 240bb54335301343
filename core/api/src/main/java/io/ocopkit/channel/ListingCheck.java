package io.ocopkit.channel;

import io.ocopkit.listing.Listing;
import java.util.List;

/** Opt-in: a channel that can say without a call what it has against a listing, such as a missing price. */
public interface ListingCheck {

    /**
     * Checks one listing. A pure function: no call, no clock, no memory of other listings.
     *
     * @param listing the listing
     * @return findings; any {@code ERROR} keeps the listing out of the channel; empty when all is well
     */
    List<Issue> check(Listing listing);
}
