package io.ocopkit.publishing;

import io.ocopkit.channel.ChannelContext;
import io.ocopkit.channel.ChannelInfo;
import io.ocopkit.channel.ListingChannel;
import io.ocopkit.channel.ListingLocator;
import io.ocopkit.channel.ListingReference;
import io.ocopkit.channel.Mapped;
import io.ocopkit.channel.Observation;
import io.ocopkit.channel.Outcome;
import io.ocopkit.channel.Pace;
import io.ocopkit.channel.Paced;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.channel.WithdrawCommand;
import io.ocopkit.digest.Digest;
import io.ocopkit.listing.Listing;
import io.ocopkit.listing.Sku;
import io.ocopkit.mapping.ListingMapping;

/** A channel whose shop has a file of categories and texts. */
record MappedTrial(ListingChannel trial, ListingMapping file) implements ListingChannel, ListingLocator, Paced, Mapped {

    @Override
    public ChannelInfo info() {
        return trial.info();
    }

    @Override
    public Pace pace() {
        return ((Paced) trial).pace();
    }

    @Override
    public Digest mapping(Listing listing) {
        return file.digest(ApiShop.OUTLET, listing);
    }

    @Override
    public Outcome publish(PublishCommand command, ChannelContext context) {
        return trial.publish(command, context);
    }

    @Override
    public Outcome withdraw(WithdrawCommand command, ChannelContext context) {
        return trial.withdraw(command, context);
    }

    @Override
    public Observation observe(ListingReference reference, ChannelContext context) {
        return trial.observe(reference, context);
    }

    @Override
    public Observation locate(Sku sku, ChannelContext context) {
        return ((ListingLocator) trial).locate(sku, context);
    }
}
