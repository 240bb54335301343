package io.ocopkit.publishing;

import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.Outlet;
import io.ocopkit.claim.ListingClaims;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An outlet whose buyers read documents, with all it takes to write them. */
record FeedOutlet(Outlet outlet, FeedChannel channel, Path folder, Seller seller) {
    private static final ListingCheck CLAIMS = new ListingClaims();

    /** What the documents say of a listing; the seller stands in them too. */
    Digest contentDigest(Listing listing) {
        return Digest.of("publication-content/1")
                .add(outlet.channel())
                .add(outlet.shop())
                .add(Integer.toString(channel.info().mappingVersion()))
                .add(seller.name())
                .add(seller.home())
                .add(listing.contentDigest())
                .build();
    }

    /** What the texts claim is held against the certificate for every channel, whatever the channel itself looks at. */
    List<Finding> check(Listing listing) {
        List<Issue> claims = CLAIMS.check(listing);
        List<Issue> issues = channel instanceof ListingCheck check ? check.check(listing) : List.of();
        return claims.isEmpty() && issues.isEmpty()
                ? List.of()
                : Stream.concat(claims.stream(), issues.stream())
                        .map(Finding::of)
                        .toList();
    }
}
