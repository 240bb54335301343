package io.ocopkit.publishing.delivery;

import io.ocopkit.channel.Issue;
import io.ocopkit.channel.PublishCommand;
import io.ocopkit.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * One of several that travel in one request.
 *
 * @param delivery the delivery, its call on record
 * @param call the call
 * @param listing what is to be shown
 * @param remark what is wrong with its pictures; null when nothing is
 */
record Passenger(
        Delivery delivery,
        Call call,
        Listing listing,
        @Nullable Issue remark) {

    PublishCommand command() {
        return new PublishCommand(listing, delivery.reference(), call.version());
    }
}
