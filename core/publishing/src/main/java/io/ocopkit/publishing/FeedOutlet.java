package io.ocopkit.publishing;

import io.ocopkit.channel.FeedChannel;
import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Listing;
import java.nio.file.Path;
import java.util.List;

/** An outlet whose buyers read documents, with all it takes to write them. */
record FeedOutlet(Outlet outlet, FeedChannel channel, Path folder, Seller seller) implements OutletRules {

    @Override
    public Object adapter() {
        return channel;
    }

    @Override
    public int mappingVersion() {
        return channel.info().mappingVersion();
    }

    /** What the documents say of a listing; the seller stands in them too. */
    @Override
    public Digest contentDigest(Listing listing) {
        DigestBuilder shown = Digest.of("publication-content/1")
                .add(outlet.channel())
                .add(outlet.shop())
                .add(Integer.toString(mappingVersion()))
                .add(seller.name())
                .add(seller.home())
                .add(listing.contentDigest());
        return with(shown, listing);
    }

    @Override
    public boolean isByPage() {
        return false;
    }

    @Override
    public List<DocumentState> inspect(OutletState state) {
        return DocumentInspector.inspect(this, state.documents());
    }
}
