package io.ocopkit.publishing;

import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.OfferLane;
import io.ocopkit.channel.Outlet;
import io.ocopkit.digest.Digest;
import io.ocopkit.digest.DigestBuilder;
import io.ocopkit.listing.Listing;
import io.ocopkit.publishing.delivery.CredentialStore;
import io.ocopkit.publishing.delivery.Goal;
import io.ocopkit.publishing.delivery.Lane;
import java.util.List;

/** An outlet on a channel that is called. */
record ApiOutlet(Outlet outlet, ListingChannel channel, CredentialStore credentials) implements OutletRules {

    @Override
    public Object adapter() {
        return channel;
    }

    @Override
    public int mappingVersion() {
        return channel.info().mappingVersion();
    }

    @Override
    public Digest contentDigest(Listing listing) {
        DigestBuilder shown = Digest.of("delivery-content/1")
                .add(outlet.channel())
                .add(outlet.shop())
                .add(Integer.toString(mappingVersion()))
                .add(listing.contentDigest());
        return with(shown, listing);
    }

    @Override
    public boolean isByPage() {
        return true;
    }

    @Override
    public List<DocumentState> inspect(OutletState state) {
        return List.of();
    }

    /** What has to be delivered for a change of the ledger. */
    Goal goal(PlanAction action, Publication after) {
        return new Goal(after.version(), lane(action), after.changedAt());
    }

    private Lane lane(PlanAction action) {
        if (action == PlanAction.WITHDRAW) {
            return Lane.WITHDRAW;
        }
        return action == PlanAction.CHANGE_OFFER && channel instanceof OfferLane ? Lane.OFFER : Lane.CONTENT;
    }
}
