package io.ocopkit.publishing;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.ListingCheck;
import io.ocopkit.channel.Mapped;
import io.ocopkit.channel.Outlet;
import io.ocopkit.claim.ListingClaims;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an outlet asks of a listing, and what it shows of it. */
sealed interface OutletRules permits FeedOutlet, ApiOutlet {
    ListingCheck CLAIMS = new ListingClaims();

    Outlet outlet();

    /** The adapter, whichever kind it is. */
    Object adapter();

    /** The channel's, which moves every content digest. */
    int mappingVersion();

    /** What buyers see of a listing there, so that it is sent anew when, and only when, that changes. */
    Digest contentDigest(Listing listing);

    /** Whether packs that share a page are one listing there. */
    boolean isByPage();

    /** Everything that may be listed there, in the order of the keys. */
    default Stream<Candidate> candidates(CandidateSource source) {
        return isByPage() ? source.pages() : source.candidates();
    }

    /** What may be listed there under a key. */
    default Optional<Candidate> candidate(CandidateSource source, Sku key) {
        return isByPage() ? source.page(key) : source.candidate(key);
    }

    /** Whether it is there because it may have been listed by itself, and now stands on a page. */
    default boolean isMerePack(Candidate candidate) {
        return isByPage() && candidate.page() != null;
    }

    /** Adds the shop's own rules for a listing, where the adapter has any. */
    default Digest with(DigestBuilder digest, Listing listing) {
        return adapter() instanceof Mapped mapped
                ? digest.add(mapped.mapping(listing)).build()
                : digest.build();
    }

    /** How what was written last is found; empty for outlets without documents. */
    List<DocumentState> inspect(OutletState state);

    /** What the texts claim is held against the certificate for every channel, whatever the channel itself looks at. */
    default List<Finding> check(Listing listing) {
        List<Issue> claims = CLAIMS.check(listing);
        List<Issue> issues = adapter() instanceof ListingCheck check ? check.check(listing) : List.of();
        return claims.isEmpty() && issues.isEmpty()
                ? List.of()
                : Stream.concat(claims.stream(), issues.stream())
                        .map(Finding::of)
                        .toList();
    }
}
